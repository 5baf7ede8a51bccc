package ascertain.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A test that every database has to pass, each time on a case that has just begun.
@ParameterizedClass
@EnumSource(Engine.class)
public abstract class OnBothDatabases {
    @Parameter Engine engine;
    Bench bench;
    protected CaseStore store;

    @BeforeEach
    void begin() {
        bench = engine.fresh();
        store = bench.begun();
    }

    @AfterEach
    void end() {
        try {
            if (bench.isUntouched()) {
                org.assertj.core.api.Assertions.assertThat(faults()).isEmpty();
            }
        } finally {
            bench.close();
        }
    }

    /// What a claimant's record is now.
    ClaimantRecord record(String reference) {
        return store.claimant(id(reference));
    }

    long id(String reference) {
        return store.lookup().idsOf(java.util.List.of(reference)).get(reference);
    }

    /// All that the case says against itself.
    java.util.List<String> faults() {
        return store.faults(Bench.TODAY, ascertain.work.Progress.NONE);
    }
}
