package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

/// Frozen figures are read back as they were written, and nothing else is.
final class FrozenTextTest {

    @Provide
    Arbitrary<FrozenFigures> figures() {
        var words = Arbitraries.strings().withChars("ab\t\n\r\\🏛ا ").ofMaxLength(8);
        return section(words).list().ofMaxSize(4).map(FrozenFigures::new);
    }

    private static Arbitrary<Section> section(Arbitrary<String> words) {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(
                        columns ->
                                Combinators.combine(
                                                words,
                                                words,
                                                words,
                                                Combinators.combine(
                                                                words,
                                                                words,
                                                                Arbitraries.of(Kind.class))
                                                        .as(Column::new)
                                                        .list()
                                                        .ofSize(columns),
                                                Combinators.combine(
                                                                words,
                                                                words,
                                                                words.list().ofSize(columns))
                                                        .as(Row::new)
                                                        .list()
                                                        .ofMaxSize(4))
                                        .as(Section::new));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("figures") FrozenFigures figures) {
        assertThat(FrozenText.read(FrozenText.write(figures))).isEqualTo(figures);
    }

    @Property(tries = 100)
    void nothingIsReadFromAPartOfIt(@ForAll("figures") FrozenFigures figures) {
        var text = FrozenText.write(figures);
        assertThatThrownBy(() -> FrozenText.read(text.substring(0, text.length() - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What was frozen by the first version is read by every later one.
    @Example
    void theFirstFormIsReadForGood() {
        var text =
                """
                ascertain-figures\t1
                section\toutcomes\tPeople\tA note
                column\tpersons\tPeople\tCOUNT
                row\tMEMBER\tClass member\t250
                section\tassumptions\tAssumptions\t
                row\t1\tOne line\\nand another
                end
                """;
        var figures = FrozenText.read(text);
        assertThat(figures.value("outcomes", "MEMBER", "persons")).isEqualTo("250");
        assertThat(figures.value("outcomes", "MEMBER", "other")).isEmpty();
        assertThat(figures.section("assumptions").orElseThrow().rows().getFirst().label())
                .isEqualTo("One line\nand another");
        assertThat(FrozenText.write(figures)).isEqualTo(text);
        for (var damaged :
                List.of(
                        text.replace("\t1\n", "\t2\n"),
                        text.replace("COUNT", "SUM"),
                        text.replace("\t250", ""),
                        text.replace("row\t1", "rows\t1"),
                        text.replace("\\n", "\\x"),
                        "")) {
            assertThatThrownBy(() -> FrozenText.read(damaged))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void eachFigureIsSetAgainstThatOfItsName() {
        var before = counted("is CA", "3", "is NY", "2", FrozenFigures.TOTAL, "5");
        var after = counted("is CA", "4", "is TX", "1", FrozenFigures.TOTAL, "5");
        var compared = ComparedFigures.of(before, after);
        assertThat(compared.differing()).isEqualTo(3);
        assertThat(compared.parts().getFirst().lines())
                .extracting(
                        ComparedFigures.Line::label,
                        ComparedFigures.Line::before,
                        ComparedFigures.Line::after,
                        line -> String.valueOf(line.difference()))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("is CA", "3", "4", "1"),
                        org.assertj.core.api.Assertions.tuple("is NY", "2", null, "-2"),
                        org.assertj.core.api.Assertions.tuple("is TX", null, "1", "1"),
                        org.assertj.core.api.Assertions.tuple(FrozenFigures.TOTAL, "5", "5", "0"));
        var alone = ComparedFigures.of(before, null);
        assertThat(alone.differing()).isZero();
    }

    private static FrozenFigures counted(String... pairs) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.add(Row.of(pairs[i], pairs[i], pairs[i + 1]));
        }
        return new FrozenFigures(
                List.of(
                        new Section(
                                "by-STATE",
                                "By State",
                                "",
                                List.of(new Column("members", "Members", Kind.COUNT)),
                                rows)));
    }
}
