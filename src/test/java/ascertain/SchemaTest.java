package ascertain;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class SchemaTest {

    @Test
    void arraysOfTimesAreTyped() {
        assertThat(INMAIL_SERIES.SENT_AT.getType()).isEqualTo(OffsetDateTime[].class);
        assertThat(INMAIL_SERIES.SENT_ON.getType()).isEqualTo(LocalDate[].class);
    }
}
