package ascertain;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SchemaTest {

    @Test
    void arraysOfTimesAreTyped() {
        assertThat(INMAIL_SERIES.MOMENTS.getType()).isEqualTo(Long[].class);
        assertThat(INMAIL_SERIES.FIRST_DAYS.getType()).isEqualTo(Integer[].class);
    }
}
