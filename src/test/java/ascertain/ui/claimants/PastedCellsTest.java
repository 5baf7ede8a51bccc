package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PastedCellsTest {

    @Test
    void tabsPartCellsAndLineBreaksLinesHoweverTheyAreWritten() {
        assertThat(PastedCells.of("a\tb\r\nc\td\re\tf\n"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
    }

    @Test
    void emptyLinesAreLeftOutAtTheEndAlone() {
        assertThat(PastedCells.of("a\n\nb\n\n \n")).hasSize(3);
        assertThat(PastedCells.of("\n\n")).isEmpty();
    }

    @Test
    void aQuotedCellHoldsItsLineBreaksTabsAndQuotes() {
        assertThat(PastedCells.of("\"one\ntwo\"\tx\n\"say \"\"hi\"\"\"\ty"))
                .containsExactly(List.of("one\ntwo", "x"), List.of("say \"hi\"", "y"));
    }

    @Test
    void aQuoteThatNothingEndsIsAQuote() {
        assertThat(PastedCells.of("\"open\n\"Premium\" Career\nlast"))
                .containsExactly(List.of("\"open"), List.of("\"Premium\" Career"), List.of("last"));
    }
}
