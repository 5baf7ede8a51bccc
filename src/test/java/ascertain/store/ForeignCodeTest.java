package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

/// A case file somebody else made, with more in it than this program writes.
final class ForeignCodeTest {
    private static final String RAN = "ascertain.foreign.code.ran";

    /// Called by the code that a test plants.
    static final String SAYS_IT_RAN = "System.setProperty(\"" + RAN + "\", \"yes\");";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create view v as select 1 as one",
                "create materialized view v as select 1 as one",
                "create alias a for 'java.lang.Math.sqrt'",
                "create force alias a as 'no code at all'",
                "create linked table l('', 'jdbc:h2:mem:elsewhere', '', '', 'DUAL')",
                "create memory table t (a int)",
                "create table t (a int, b int generated always as (a + 1))",
                "create table t (a int default 7)",
                "create table t (a varchar default file_write('x', 'y'))",
                "create table t (a int on update 3)",
                "create table t (a timestamp default current_timestamp on update current_timestamp not null)",
                "alter table claimant add constraint c check (revision > -5)",
                "alter table claimant alter column phone set default 'x'",
                "create constant c value 3",
                "create domain d as int",
                "create schema s",
                "create synonym s for claimant",
                "create role r",
                "grant select on claimant to public",
                "set ignorecase true",
                "comment on table claimant is 'x'",
            })
    void whatTheProgramNeverWritesIsRefused(String foreign) throws Exception {
        for (var encrypted : new boolean[] {false, true}) {
            try (var made = CaseOnDisk.made(encrypted)) {
                made.sql(foreign);
                assertThat(made.refusal()).contains("database code that Ascertain never writes");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTriggerDoesNotEvenRunOnce(boolean encrypted) throws Exception {
        try (var made = CaseOnDisk.made(encrypted)) {
            made.sql(
                    "create trigger t before insert on claimant for each row as "
                            + "$$org.h2.api.Trigger make() { "
                            + SAYS_IT_RAN
                            + " return new org.h2.api.Trigger() {"
                            + " public void fire(java.sql.Connection c, Object[] o, Object[] n) {} }; }$$");
            assertThat(System.clearProperty(RAN)).isEqualTo("yes");
            assertThat(made.refusal()).contains("database code that Ascertain never writes");
            assertThat(System.getProperty(RAN)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatH2NotesByItselfIsNotForeign(boolean encrypted) throws Exception {
        var many = IntStream.range(0, 3_000).mapToObj(n -> Source.claimant("D-" + n));
        try (var made = CaseOnDisk.made(encrypted)) {
            try (var store = made.open()) {
                new Source()
                        .with(many.toArray(Claimant[]::new))
                        .with("D-1", Source.premium("2024", "2024"))
                        .from(Source.document("export.zip", "a"))
                        .with("D-1", Receipts.charge("1", "2024-05-01"))
                        .into(store);
            }
            made.sql("analyze", "checkpoint sync");
            try (var store = made.open()) {
                assertThat(store.find(ClaimantQuery.ALL)).hasSize(3_001);
            }
        }
    }
}
