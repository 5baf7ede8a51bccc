package ascertain.store;

import static ascertain.store.jooq.Tables.CLASS_DEFINITION;
import static ascertain.store.jooq.Tables.DEFINITION_IN_FORCE;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.membership.ClassDefinition.Subclass;
import ascertain.roll.Grade;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The versions of the class definition, all kept; one is in force.
final class Definitions {
    private Definitions() {}

    static ClassDefinition inForce(DSLContext db) {
        return db.select(CLASS_DEFINITION.fields())
                .from(CLASS_DEFINITION)
                .join(DEFINITION_IN_FORCE)
                .on(DEFINITION_IN_FORCE.VERSION.eq(CLASS_DEFINITION.VERSION))
                .fetchSingle(Definitions::read);
    }

    static List<DefinitionVersion> all(DSLContext db) {
        int inForce =
                db.select(DEFINITION_IN_FORCE.VERSION)
                        .from(DEFINITION_IN_FORCE)
                        .fetchSingle(0, int.class);
        return db.selectFrom(CLASS_DEFINITION)
                .orderBy(CLASS_DEFINITION.VERSION.desc())
                .fetch(
                        row ->
                                new DefinitionVersion(
                                        read(row),
                                        row.getMadeAt().toInstant(),
                                        row.getMadeBy(),
                                        row.getReason(),
                                        row.getVersion() == inForce));
    }

    static int nextVersion(DSLContext db) {
        var newest =
                db.select(DSL.max(CLASS_DEFINITION.VERSION))
                        .from(CLASS_DEFINITION)
                        .fetchOne(0, Integer.class);
        return newest == null ? 1 : newest + 1;
    }

    static void add(
            DSLContext db, ClassDefinition definition, Instant at, String by, String reason) {
        SealedChange.touchSettings(db);
        db.insertInto(CLASS_DEFINITION)
                .values(
                        definition.version(),
                        definition.name(),
                        definition.policyDate(),
                        definition.boundary().name(),
                        definition.earliest(),
                        definition.zone().getId(),
                        definition.direction().name(),
                        definition.leastGrade().name(),
                        definition.plansNotCounted().toArray(String[]::new),
                        definition.trialsCount(),
                        definition.excludedCountries().toArray(String[]::new),
                        definition.subclasses().stream().map(Subclass::name).toArray(String[]::new),
                        definition.subclasses().stream()
                                .map(Subclass::state)
                                .toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        reason)
                .execute();
    }

    /// Puts a version in force; the determinations of the one before are dropped with it.
    static void enforce(DSLContext db, int version) {
        SealedChange.touchSettings(db);
        if (db.fetchCount(DEFINITION_IN_FORCE) == 0) {
            db.insertInto(DEFINITION_IN_FORCE).values(1, version).execute();
        } else {
            db.update(DEFINITION_IN_FORCE).set(DEFINITION_IN_FORCE.VERSION, version).execute();
        }
        db.deleteFrom(DETERMINATION).where(DETERMINATION.VERSION.ne(version)).execute();
    }

    private static ClassDefinition read(Record row) {
        return new ClassDefinition(
                row.get(CLASS_DEFINITION.NAME),
                row.get(CLASS_DEFINITION.VERSION),
                row.get(CLASS_DEFINITION.POLICY_DATE),
                Boundary.valueOf(row.get(CLASS_DEFINITION.BOUNDARY)),
                row.get(CLASS_DEFINITION.EARLIEST),
                ZoneId.of(row.get(CLASS_DEFINITION.ZONE)),
                CountedDirection.valueOf(row.get(CLASS_DEFINITION.DIRECTION)),
                Grade.valueOf(row.get(CLASS_DEFINITION.LEAST_GRADE)),
                new TreeSet<>(List.of(row.get(CLASS_DEFINITION.PLANS_NOT_COUNTED))),
                row.get(CLASS_DEFINITION.TRIALS_COUNT),
                new TreeSet<>(List.of(row.get(CLASS_DEFINITION.EXCLUDED_COUNTRIES))),
                subclasses(row));
    }

    private static List<Subclass> subclasses(Record row) {
        var names = row.get(CLASS_DEFINITION.SUBCLASS_NAMES);
        var states = row.get(CLASS_DEFINITION.SUBCLASS_STATES);
        var subclasses = new ArrayList<Subclass>();
        for (int i = 0; i < names.length; i++) {
            subclasses.add(new Subclass(names[i], states[i]));
        }
        return subclasses;
    }
}
