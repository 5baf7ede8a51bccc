package ascertain.desk;

import ascertain.intake.MappedRow;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.Normal;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Row;

import java.util.ArrayList;
import java.util.List;

/// One person of a table, from all the rows that speak of them.
final class TablePerson {
    private final String file;
    private final List<Long> lines = new ArrayList<>();
    private final List<Row<PremiumPeriod>> periods = new ArrayList<>();
    private final List<Row<InMail>> inMails = new ArrayList<>();
    private Claimant claimant;
    private long differing;

    TablePerson(String file, MappedRow row) {
        this.file = file;
        this.claimant = row.claimant();
        hold(row);
    }

    Claimant claimant() {
        return claimant;
    }

    String reference() {
        return claimant.reference();
    }

    List<Long> lines() {
        return lines;
    }

    List<Row<PremiumPeriod>> periods() {
        return periods;
    }

    List<Row<InMail>> inMails() {
        return inMails;
    }

    /// How many cells say something else than an earlier row of the same person.
    long differing() {
        return differing;
    }

    /// Gives it the reference it is to have.
    void call(String reference) {
        claimant = Claimant.of(reference).filledFrom(claimant);
    }

    /// Takes a further row in: what the earlier ones say stands, so that the same file again says
    /// the same.
    void add(MappedRow row) {
        join(row.claimant());
        hold(row);
    }

    /// Takes in another whose rows turn out to speak of the same person.
    void add(TablePerson other) {
        join(other.claimant);
        lines.addAll(other.lines);
        periods.addAll(other.periods);
        inMails.addAll(other.inMails);
        differing += other.differing;
    }

    private void hold(MappedRow row) {
        lines.add(row.line());
        row.periods().forEach(period -> periods.add(new Row<>(file, row.line(), "", period)));
        row.inMails().forEach(inMail -> inMails.add(new Row<>(file, row.line(), "", inMail)));
    }

    private void join(Claimant later) {
        for (var field : ClaimantField.all()) {
            var said = claimant.get(field);
            var says = later.get(field);
            boolean differs = said != null && says != null && !said.equals(says);
            if (differs && field != ClaimantField.EMAIL) {
                differing++;
            }
        }
        var emails = joined(claimant, later);
        claimant =
                Claimant.of(claimant.reference())
                        .filledFrom(later)
                        .filledFrom(claimant)
                        .with(ClaimantField.EMAIL, emails);
    }

    /// The e-mail addresses of both, those of the first before.
    static String joined(Claimant first, Claimant second) {
        var one = first.text(ClaimantField.EMAIL);
        var other = second.text(ClaimantField.EMAIL);
        return one.isEmpty() || other.isEmpty() ? one + other : Normal.emails(one + ";" + other);
    }
}
