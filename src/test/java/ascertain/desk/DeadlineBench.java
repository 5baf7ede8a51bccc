package ascertain.desk;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A case of the LinkedIn template on 21 September 2026, three days after what was discovered on
/// the policy date ran out, opened by an attorney.
abstract class DeadlineBench {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-21T18:00:00Z"), ZoneOffset.UTC);
    @TempDir Path dir;
    OpenCase open;

    @BeforeEach
    void aCase() {
        var cases = new Cases(CLOCK, "test");
        cases.create(dir.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(dir.resolve("case"), null, "Ana");
        open.casework().users().put(new User("Ana", "A", User.Role.ATTORNEY, true));
        enter("C-1", "2024-09-18");
        enter("C-2", "2024-09-20");
        enter("C-3", "2024-08-15");
        enter("C-4", null);
        enter("C-5", "2025-06-02");
    }

    @AfterEach
    void close() {
        open.close();
    }

    void enter(String reference, @Nullable String discovered) {
        enter(
                Claimant.of(reference)
                        .with(ClaimantField.FAMILY_NAME, "Okafor")
                        .with(
                                ClaimantField.DISCOVERY_DATE,
                                discovered == null ? null : LocalDate.parse(discovered)));
    }

    void enter(Claimant claimant) {
        open.save(new ClaimantDraft(0, claimant, List.of(), List.of()), "");
    }
}
