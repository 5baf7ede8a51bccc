package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The seal tells of what was written around the program, whatever is done to hide it.
final class SealTest extends FullBench {

    @Test
    void whatWasAlteredStaysSeenWhenItIsSavedAgain() throws Exception {
        fill();
        bench.sql("update claimant set verified_by = 'Ada Moore' where reference = 'C-2'");
        rename(record("C-2"), "Osei");
        assertThat(faults()).isNotEmpty();
        bench.sql("update claimant set verified_by = null where reference = 'C-2'");
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void anOlderRowWithTheSealOfItsTimeIsSeen() throws Exception {
        fill();
        bench.using(
                db -> {
                    var seal = db.fetchValue("select totals from seal");
                    rename(record("C-2"), "Osei");
                    db.execute("update claimant set family_name = null where reference = 'C-2'");
                    db.execute("update seal set totals = '" + seal + "'");
                });
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void aSealTakenAwayStaysAway() throws Exception {
        bench.sql("delete from seal");
        rename(enter(claimant("C-1")), "Osei");
        assertThat(faults())
                .containsExactly(
                        "The seal over the records is missing or is not that of this audit record.");
    }

    @Test
    void aCaseWithoutASealIsSealedAsItIsWhenItIsBroughtUpToDate() throws Exception {
        bench.sql(
                "drop table letter_template",
                "drop table snapshot_part",
                "drop table snapshot",
                "drop table inquiry_turn",
                "drop table inquiry",
                "drop table review",
                "drop table tolling_switch",
                "drop table key_date_mark",
                "drop table settlement_model",
                "drop table seal",
                "drop index told_apart_step",
                "drop index document_change_step",
                "delete from \"flyway_schema_history\" where \"version\" in ('12', '13', '14', '15', '16', '17')");
        bench.open();
        assertThat(faults())
                .containsExactly(
                        "The records were sealed a second time: the seal before was taken away.");
    }

    @Test
    void aCaseSealedBeforeThereWereSettlementsIsWholeWhenItIsBroughtUpToDate() throws Exception {
        enter(claimant("C-1"));
        bench.sql(
                "drop table letter_template",
                "drop table snapshot_part",
                "drop table snapshot",
                "drop table inquiry_turn",
                "drop table inquiry",
                "drop table review",
                "drop table tolling_switch",
                "drop table key_date_mark",
                "drop table settlement_model",
                "delete from \"flyway_schema_history\" where \"version\" in ('13', '14', '15', '16', '17')");
        var upToDate = bench.open();
        assertThat(faults()).isEmpty();
        upToDate.damages().settlements().keep(SettlementsTest.model("A", "1"), Bench.change());
        assertThat(faults()).isEmpty();
    }
}
