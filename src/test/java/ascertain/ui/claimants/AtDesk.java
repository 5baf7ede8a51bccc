package ascertain.ui.claimants;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.work.Background;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Somebody at work on a real case, without a window: the list and the form.
final class AtDesk {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);

    final OpenCase open;
    final Session session;
    final RollModel roll;
    final PersonModel person;

    /// Opens the case at a place, and makes it first if there is none.
    AtDesk(Path place, String user) {
        this(place, user, new SameThread());
    }

    /// @param writing does what changes the case
    AtDesk(Path place, String user, Background writing) {
        var cases = new Cases(CLOCK, "Ascertain");
        if (!Files.exists(place)) {
            cases.create(place, Cases.Template.LINKEDIN_PREMIUM, null, user);
        }
        open = cases.open(place, null, user);
        var work = new SameThread();
        session =
                new Session(
                        work,
                        work,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        roll = new RollModel(session, work, work, work, work);
        person = new PersonModel(session, roll, work, writing, work);
        session.show(open);
    }

    FieldEntry<?> entry(ClaimantField<?> field) {
        return person.editor().fields().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
    }

    void type(ClaimantField<?> field, String text) {
        entry(field).textProperty().set(text);
    }

    String text(ClaimantField<?> field) {
        return entry(field).textProperty().get();
    }
}
