package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Somebody merged into another is said to be, wherever they are met, with a way to the other.
@ExtendWith(Fx.class)
final class MergedScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theListAndTheAnswerSayIntoWhom(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        enter(shown, Claimant.of("C-000012").with(ClaimantField.FAMILY_NAME, "Okafor"));
        enter(
                shown,
                Claimant.of("C-000031")
                        .with(ClaimantField.FAMILY_NAME, "Okafor")
                        .with(ClaimantField.GIVEN_NAME, "Maria")
                        .with(ClaimantField.DUPLICATE_OF, "C-000012"));
        shown.press("nav-claimants");
        shown.type("search", "maria");
        shown.press("next-claimant");
        assertThat(((Labeled) shown.find("reference")).getText()).isEqualTo("C-000031");
        assertThat(shown.find("claimants").lookupAll(".table-cell"))
                .anyMatch(
                        cell -> "Excluded, Merged into C-000012".equals(cell.getAccessibleText()));
        assertThat(((Labeled) shown.find("merged-into")).getText())
                .isEqualTo("Merged into C-000012");
        Picture.write(shown.scene, "merged-" + mode.name().toLowerCase(Locale.ROOT));
        shown.press("merged-into");
        assertThat(((Labeled) shown.find("reference")).getText()).isEqualTo("C-000012");
        assertThat(shown.find("merged-into").isVisible()).isFalse();
        shown.window.leave(() -> {});
    }

    private static void enter(WindowUnderTest shown, Claimant claimant) {
        shown.window
                .session()
                .open()
                .orElseThrow()
                .save(new ClaimantDraft(0, claimant, List.of(), List.of()), "");
    }
}
