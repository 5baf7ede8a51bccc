package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RepeatsTest {
    private final Repeats<Object, String> repeats = new Repeats<>();
    private final Object one = new Object();
    private final Object two = new Object();

    @Test
    void theSecondThatSaysTheSameLeadsToTheFirst() {
        repeats.put(one, "2024-03-02 received");
        repeats.put(two, "2024-03-02 received");
        assertThat(repeats.first(one)).isEmpty();
        assertThat(repeats.first(two)).containsSame(one);
    }

    @Test
    void whatIsChangedOrGoneIsSaidNoMore() {
        repeats.put(one, "a");
        repeats.put(two, "a");
        repeats.put(one, "b");
        assertThat(repeats.first(two)).isEmpty();
        repeats.put(one, "a");
        assertThat(repeats.first(one)).containsSame(two);
        repeats.drop(two);
        assertThat(repeats.first(one)).isEmpty();
        repeats.put(one, null);
        assertThat(repeats.first(one)).isEmpty();
    }
}
