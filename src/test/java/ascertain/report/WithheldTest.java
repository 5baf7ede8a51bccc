package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Small counts against a reader who knows the rule and tries every answer.
final class WithheldTest {
    @Test
    void noReaderCanWorkOutASmallCount() {
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int c = 0; c < 9; c++) {
                    judge(List.of((long) a, (long) b, (long) c, 11L));
                }
            }
        }
    }

    private static void judge(List<Long> counts) {
        List<String> written = Withheld.beside(counts, -1);
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        List<Set<Long>> possible = new ArrayList<>();
        counts.forEach(count -> possible.add(new HashSet<>()));
        tryAll(written, sum, new ArrayList<>(), possible);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) < 5) {
                assertThat(written.get(i)).isEqualTo("<5");
                assertThat(possible.get(i)).as("%s as %s", counts, written).hasSizeGreaterThan(1);
            }
        }
    }

    private static void tryAll(
            List<String> written, long sum, List<Long> guess, List<Set<Long>> possible) {
        if (guess.size() == written.size()) {
            if (guess.stream().mapToLong(Long::longValue).sum() == sum) {
                for (int i = 0; i < guess.size(); i++) {
                    possible.get(i).add(guess.get(i));
                }
            }
            return;
        }
        String cell = written.get(guess.size());
        long least = cell.equals("withheld") ? 5 : cell.equals("<5") ? 0 : Long.parseLong(cell);
        long most = cell.equals("withheld") ? sum : cell.equals("<5") ? 4 : least;
        for (long value = least; value <= most; value++) {
            var next = new ArrayList<>(guess);
            next.add(value);
            tryAll(written, sum, next, possible);
        }
    }

    @Test
    void sparesTheNamedCountWhileAnotherCanStandInForIt() {
        assertThat(Withheld.beside(List.of(6L, 50L, 3L, 40L), 0))
                .containsExactly("6", "50", "<5", "withheld");
        assertThat(Withheld.beside(List.of(6L, 3L), 0)).containsExactly("withheld", "<5");
    }

    @Test
    void writesCountsInFullWhereNoneIsSmall() {
        assertThat(Withheld.beside(List.of(5L, 1234L), -1)).containsExactly("5", "1,234");
        assertThat(Withheld.beside(List.of(), -1)).isEmpty();
        assertThat(Withheld.total(4)).isEqualTo("<5");
    }
}
