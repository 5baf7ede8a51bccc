package ascertain.desk;

import ascertain.report.paper.Bundle;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Makes the paper about one claimant, or says why there is none.
interface PersonPaper {
    /// What came of one claimant.
    sealed interface Paper {}

    /// A paper, and what whoever sends it has to see to, if anything.
    record Item(Bundle.Item item, PaperResult.@Nullable Said note) implements Paper {}

    /// None, for a reason worth telling.
    record Left(PaperResult.Said said) implements Paper {}

    /// None, and nobody expects one.
    record NotMeant() implements Paper {}

    Paper of(long id);

    /// What is to be said of all of them.
    default List<PaperResult.Said> notes() {
        return List.of();
    }
}
