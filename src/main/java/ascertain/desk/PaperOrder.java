package ascertain.desk;

import ascertain.report.paper.Edition;

import java.util.List;

/// Which paper is wanted, and how.
///
/// @param kind which paper
/// @param edition for whose eyes
/// @param references whom it is about, for papers about single claimants; empty for all it can be
///   about
/// @param options what else was chosen
public record PaperOrder(
        PaperKind kind, Edition edition, List<String> references, PaperOptions options) {
    public PaperOrder {
        references = List.copyOf(references);
        if (edition == Edition.PUBLIC && !kind.hasPublicEdition()) {
            throw new IllegalArgumentException(
                    "There is no public edition of the %s."
                            .formatted(kind.title().toLowerCase(java.util.Locale.ROOT)));
        }
        if (!kind.isAboutClaimants() && !references.isEmpty()) {
            throw new IllegalArgumentException(
                    "The %s is about the whole case, not about single claimants."
                            .formatted(kind.title().toLowerCase(java.util.Locale.ROOT)));
        }
        if (kind == PaperKind.CLAIMANT && references.isEmpty()) {
            throw new IllegalArgumentException(
                    "A claimant summary is about somebody: name the claimant by reference.");
        }
    }

    /// With nothing else chosen.
    public PaperOrder(PaperKind kind, Edition edition, List<String> references) {
        this(kind, edition, references, PaperOptions.NONE);
    }

    /// The whole paper of a kind.
    public static PaperOrder of(PaperKind kind, Edition edition) {
        return new PaperOrder(kind, edition, List.of());
    }

    /// The same with other choices.
    public PaperOrder with(PaperOptions chosen) {
        return new PaperOrder(kind, edition, references, chosen);
    }

    /// "case summary, public edition"
    String told() {
        String named = kind.title().toLowerCase(java.util.Locale.ROOT);
        return named
                + (kind.isLetter() ? "" : ", " + edition.words().toLowerCase(java.util.Locale.ROOT))
                + (options.marking().isEmpty() ? "" : ", " + options.marking());
    }
}
