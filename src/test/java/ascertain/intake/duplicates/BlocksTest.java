package ascertain.intake.duplicates;

import static ascertain.intake.duplicates.Persons.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BlocksTest {

    @Test
    void aNameTooCommonIsToldAndComparedWithinItsStateAlone() {
        var blocks = new Blocks(0, 1, Blocks.NAMESAKES);
        for (int i = 0; i < 300; i++) {
            blocks.add(i, person("C-" + i, "Smith|James|state=" + (i < 2 ? "AK" : "T" + i % 10)));
        }
        var pairs = new PairSet(1_000);
        blocks.each(pairs::add);
        assertThat(blocks.common()).containsEntry(Rule.NAME, 300);
        assertThat(pairs.contains(0, 1)).isTrue();
        assertThat(pairs.count()).isEqualTo(1);
    }

    @Test
    void anAddressThatManyShareIsComparedWithTheFirstOfThem() {
        var blocks = new Blocks(0, 1, Blocks.NAMESAKES);
        for (int i = 0; i < 300; i++) {
            blocks.add(i, person("C-" + i, "||email=intake@example.org"));
        }
        var pairs = new PairSet(1_000);
        blocks.each(pairs::add);
        assertThat(blocks.common()).containsEntry(Rule.EMAIL, 300);
        assertThat(pairs.count()).isEqualTo(299);
    }

    @Test
    void aSetOfPairsHoldsEachOnceAndNeverMoreThanItsRoom() {
        var pairs = new PairSet(5_000);
        for (int i = 0; i < 100_000; i++) {
            pairs.add(i % 100, 100 + i % 7);
        }
        assertThat(pairs.count()).isEqualTo(700);
        assertThat(pairs.isFull()).isFalse();
        for (int i = 0; i < 100_000; i++) {
            pairs.add(i, 200_000);
        }
        assertThat(pairs.isFull()).isTrue();
        assertThat(pairs.count()).isBetween(5_000, 10_000);
        assertThat(pairs.contains(106, 99)).isTrue();
    }
}
