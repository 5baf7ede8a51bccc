package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Cli;
import ascertain.membership.Outcome;
import ascertain.store.Turn;
import ascertain.ui.Fx;
import ascertain.ui.Theme;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an attorney asks of the class, answered by the window alone and judged by a recount.
@ExtendWith(Fx.class)
final class ClassJourneyTest extends ClassBench {
    private static final LocalDate THIRD = LocalDate.of(2024, 11, 3);

    @TempDir Path folder;

    @Test
    void howManyMoreWouldBeMembersIfTheDateWereTheThirdOfNovember() {
        sample(folder, Theme.Mode.LIGHT);
        shown.type("class-date", "2024-11-03");
        var more = text("class-members-more");
        var members = number(text("class-members"));
        var undetermined = number(text("class-undetermined"));
        var become =
                turning().stream()
                        .filter(one -> one.turn().after() == Outcome.MEMBER)
                        .map(Turn.Claimant::reference)
                        .collect(Collectors.toCollection(TreeSet::new));
        var before = having(Outcome.MEMBER);
        assertThat(become).isNotEmpty();
        assertThat(more).isEqualTo(become.size() + " more than in force");

        open().classes().redefine(now -> now.withPolicyDate(THIRD), "judge", Progress.NONE);
        var after = having(Outcome.MEMBER);
        assertThat(after).hasSize((int) members);
        assertThat(having(Outcome.UNDETERMINED)).hasSize((int) undetermined);
        after.removeAll(before);
        assertThat(become).isEqualTo(after);
        open().classes()
                .redefine(
                        now -> now.withPolicyDate(LocalDate.of(2024, 9, 18)),
                        "back",
                        Progress.NONE);
        shown.window.leave(() -> {});

        assertThat(totals("--policy-date", THIRD.toString())).isEqualTo(members);
        assertThat(totals()).isEqualTo(members - become.size());
    }

    @Test
    void whoIsInOnlyBecauseOfThePacificZone() {
        sample(folder, Theme.Mode.LIGHT);
        var before = having(Outcome.MEMBER);
        choose("zone", "utc");
        var members = number(text("class-members"));
        var only =
                turning().stream()
                        .filter(one -> one.turn().before() == Outcome.MEMBER)
                        .map(Turn.Claimant::reference)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(only).isNotEmpty();
        assertThat(turning().getFirst().was()).contains("17 Sep 2024");
        assertThat(turning().getFirst().why()).contains("policy date");

        open().classes().redefine(now -> now.withZone(ZoneId.of("Z")), "judge", Progress.NONE);
        var inUtc = having(Outcome.MEMBER);
        assertThat(inUtc).hasSize((int) members);
        before.removeAll(inUtc);
        assertThat(only).isEqualTo(before);
        assertThat(open().verify(Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
        assertThat(totals()).isEqualTo(members);
    }

    private static long number(String words) {
        return Long.parseLong(words.replace(",", ""));
    }

    /// How many members the command line counts.
    private long totals(String... options) {
        var out = new StringWriter();
        var args = new java.util.ArrayList<String>();
        args.add("totals");
        args.add(folder.resolve("sample").toString());
        args.addAll(java.util.List.of(options));
        args.add("--json");
        int exit =
                Cli.run(
                        WindowUnderTest.CLOCK,
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        args.toArray(String[]::new));
        assertThat(exit).isZero();
        var members = Pattern.compile("\"MEMBER\":(\\d+)").matcher(out.toString());
        assertThat(members.find()).isTrue();
        return Long.parseLong(members.group(1));
    }
}
