package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Of a long list only the pages somebody looks at are read.
final class PagedTest {
    private final List<Integer> read = new ArrayList<>();

    private Paged<String> list(int size) {
        return Paged.read(
                new SameThread(),
                size,
                from -> {
                    read.add(from);
                    return IntStream.range(from, Math.min(size, from + Paged.PAGE))
                            .mapToObj(Integer::toString)
                            .toList();
                },
                why -> {
                    throw new AssertionError(why);
                });
    }

    @Test
    void aPageIsReadOnceWhenSomebodyLooksAtIt() {
        var list = list(10_000);
        assertThat(list).hasSize(10_000);
        assertThat(read).isEmpty();
        assertThat(list.get(5_000).value()).isEqualTo("5000");
        assertThat(list.get(5_001).value()).isEqualTo("5001");
        assertThat(list.get(9_999).value()).isEqualTo("9999");
        assertThat(read).containsExactly(4_992, 9_984);
        assertThat(list.indexOf(list.get(5_001))).isEqualTo(5_001);
    }

    @Test
    void pagesLookedAtLongAgoAreLetGo() {
        var list = list(10_000);
        for (int at = 0; at < 10_000; at += Paged.PAGE) {
            list.get(at);
        }
        list.get(0);
        assertThat(read).hasSize(158).endsWith(0);
    }
}
