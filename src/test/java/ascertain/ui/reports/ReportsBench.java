package ascertain.ui.reports;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.ui.Answers;
import ascertain.ui.People;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.ui.Settings;
import ascertain.work.Background;

import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleStringProperty;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The models of the screen over a real case, without a toolkit.
final class ReportsBench implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);

    final Path folder;
    final OpenCase open;
    final Session session;
    final ChoiceModel choice;
    final Answers answers = new Answers();
    final OutcomeModel outcome = new OutcomeModel();

    ReportsBench(Path folder) {
        this.folder = folder;
        var cases = new Cases(CLOCK, "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        People.fill(open, 12);
        var work = new SameThread();
        session =
                new Session(
                        work,
                        work,
                        why -> {
                            throw new AssertionError(why);
                        });
        choice =
                new ChoiceModel(
                        new Settings(folder.resolve("window.properties")),
                        new ChoiceModel.Around(
                                new SimpleLongProperty(),
                                () -> new long[0],
                                new SimpleStringProperty("")));
        session.show(open);
    }

    PreviewModel preview(Background lane) {
        return new PreviewModel(session, choice, lane, new SameThread());
    }

    HandOutModel handOut(Background writing) {
        return new HandOutModel(session, choice, writing, outcome, answers);
    }

    void choose(String title) {
        choice.offers().stream()
                .filter(offer -> offer.toString().contains(title))
                .findFirst()
                .ifPresent(choice.offerProperty()::set);
    }

    @Override
    public void close() {
        open.close();
    }
}
