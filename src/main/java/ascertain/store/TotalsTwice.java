package ascertain.store;

import ascertain.damages.Among;
import ascertain.damages.Estimate;
import ascertain.damages.Limitation;
import ascertain.damages.Tolling;
import ascertain.membership.ClassDefinition;

import org.jooq.DSLContext;

import java.time.LocalDate;

/// One total reached in two ways that share nothing but the records.
///
/// @param bySql as the database counts it
/// @param byFold as the pure fold over the kept determinations counts it
/// @param tolling whether pendency is added to the time claims can be brought in
/// @param auditHead where the audit record stood at that moment
public record TotalsTwice(Estimate bySql, Estimate byFold, Tolling tolling, AuditHead auditHead) {

    static TotalsTwice of(
            DSLContext db, Audit audit, ClassDefinition definition, LocalDate asOf, Among among) {
        var tolling = TollingSwitch.read(db).over(Matters.read(db), asOf);
        var limitation = new Limitation(definition.policyDate(), tolling);
        return new TotalsTwice(
                new Totals(db, definition, among)
                        .estimate(asOf, limitation.firstTimelyDiscovery(asOf)),
                Standings.fold(db, definition, limitation, asOf, among),
                tolling,
                audit.head(db));
    }

    /// Whether both agree, person by person and to the cent.
    public boolean agree() {
        return bySql.equals(byFold);
    }
}
