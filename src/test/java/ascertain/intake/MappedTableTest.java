package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables as people's programs write them, read by what their headers say.
final class MappedTableTest {
    @TempDir Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"',',UTF-8,''", "';',UTF-8,\uFEFF", "'\t',UTF-16LE,\uFEFF", "';',UTF-16BE,\uFEFF"})
    void whateverSeparatesCellsAndEncodesLettersTheRowsAreTheSame(
            String separator, String charset, String mark) throws IOException {
        var text =
                String.join("\r\n", "Family name;E-mail;City", "Müller;a@b.de;\"Bonn; Beuel\"", "")
                        .replace(";", separator)
                        .replace("Bonn" + separator, "Bonn;");
        var path = folder.resolve("people.csv");
        Files.write(path, (mark == null ? text : mark + text).getBytes(Charset.forName(charset)));
        assertThat(TableTelling.guessed(path))
                .containsExactly("2 family_name=Müller email=a@b.de address=Bonn; Beuel");
    }

    @Test
    void aRowSaysAllItCanOfAPerson() throws IOException {
        var path =
                file(
                        "ID,Name,Email,Email 2,LinkedIn,State,Country,Status,DNC,Damages,Premium start,Premium end,Plan,Trial,InMail sent,InMail received",
                        "7,\"de la Cruz, Ana María\",A@X.org,\"b@x.org, a@x.org\",linkedin.com/in/Ana/,california,United States,Approved,y,\"$1,234.5\",1/2/24,9/3/24,Career,no,3/4/24,2024-05-06 10:00:00 UTC",
                        ",Wei Chen,wei@x.org,n/a,-,NY,,,,,Jan 2024,,,yes,,");
        assertThat(TableTelling.guessed(path))
                .containsExactly(
                        "2 7 family_name=de la Cruz given_name=Ana María email=a@x.org;b@x.org profile_url=https://www.linkedin.com/in/ana state=CA country=US status=VERIFIED actual_damages=1234.50 do_not_contact=true | Career 2024-01-02..2024-09-03 | SENT 2024-03-04 | RECEIVED 2024-05-06T10:00:00Z",
                        "3 family_name=Chen given_name=Wei email=wei@x.org state=NY | LinkedIn Premium 2024-01-01.. trial");
    }

    @Test
    void severalPeriodsAndInMailOfOneRowAreAllRead() throws IOException {
        var path =
                file(
                        "Email,Premium start 1,Premium end 1,Premium start 2,Premium end 2,InMail received 1,InMail received 2",
                        "a@x.org,1/1/22,3/1/22,1/1/23,unknown,2/2/22,2/3/22;2/4/22");
        assertThat(TableTelling.guessed(path))
                .containsExactly(
                        "2 email=a@x.org | LinkedIn Premium 2022-01-01..2022-03-01 | LinkedIn Premium 2023-01-01..? | RECEIVED 2022-02-02 | RECEIVED 2022-02-03 | RECEIVED 2022-02-04");
    }

    @Test
    void whereNoColumnTellsOfLastDaysNobodyKnowsThem() throws IOException {
        var path = file("Email,Premium since", "a@x.org,2022");
        assertThat(TableTelling.guessed(path))
                .containsExactly("2 email=a@x.org | LinkedIn Premium 2022-01-01..?");
    }

    @Test
    void aRowThatCannotBeReadIsRejectedWithItsLineAndReason() throws IOException {
        var path =
                file(
                        "Last name,Email,Opt-out date,Premium start,Premium end,DNC,Status",
                        "\"O'\nNeill\",o@x.org,,,,,",
                        "Berg,nobody,,,,,",
                        ",,,,,yes,",
                        "Chen,c@x.org,18/9/24,,,,",
                        "Diaz,d@x.org,,3/1/24,2/1/24,,",
                        "Ede,e@x.org,,,2/1/24,,",
                        "Fox,f@x.org,,,,perhaps,",
                        "Gil,g@x.org,,,,,lost",
                        "Hay,h@x.org,,,,,,,surplus",
                        "Ito,i@x.org,,,,,");
        assertThat(TableTelling.guessed(path))
                .containsExactly(
                        "2 family_name=O' Neill email=o@x.org",
                        "4 ! Email: no e-mail address",
                        "5 ! row: names nobody: no reference, e-mail, profile or family name",
                        "6 ! Opt-out date: no date read month first, as 9/18/24 or 2024-09-18",
                        "7 ! Premium end: is before the first day",
                        "8 ! Premium start: missing",
                        "9 ! DNC: neither true nor false",
                        "10 ! Status: none of DRAFT, SUBMITTED, UNDER_REVIEW, DEFICIENT, VERIFIED, REJECTED",
                        "11 ! row: more cells than there are headers",
                        "12 family_name=Ito email=i@x.org");
    }

    @Test
    void theOrderOfDayAndMonthIsTheMappingsAlone() throws IOException {
        var table = MappedTable.open(file("Email,Opt-out date", "a@x.org,9/8/24"));
        assertThat(TableTelling.read(table, table.guess()))
                .element(0)
                .asString()
                .contains("2024-09-08");
        assertThat(TableTelling.read(table, table.guess().with(DateOrder.DAY_FIRST)))
                .element(0)
                .asString()
                .contains("2024-08-09");
    }

    @Test
    void theWordsOfMessagesAreNeitherShownNorReadWhateverAMappingSays() throws IOException {
        var table = MappedTable.open(file("Email,Message", "a@x.org,Zxqwvk"));
        assertThat(table.sample()).isEqualTo(java.util.List.of(java.util.List.of("a@x.org", "")));
        var chosen =
                table.guess().with(1, new ColumnUse.Field(ascertain.roll.ClaimantField.ADDRESS));
        assertThat(TableTelling.read(table, chosen)).containsExactly("2 email=a@x.org");
    }

    @Test
    void aMappingThatCannotBeUsedSaysWhy() throws IOException {
        var table = MappedTable.open(file("Shoe size,InMail date,State", "7,1/1/24,CA"));
        assertThat(table.guess().problem()).startsWith("No column says who a row is about");
        var named = table.guess().with(0, ColumnUse.Special.REFERENCE);
        assertThat(named.problem()).startsWith("Nothing says whether InMail was sent or received");
        assertThat(named.with(1, ColumnUse.Special.LAST_DAY).problem())
                .startsWith("A Premium period needs its first day");
        assertThat(named.with(1, ColumnUse.Special.REFERENCE).problem())
                .isEqualTo("Two columns are read as Reference: leave one of them out.");
        assertThat(named.with(1, ColumnUse.Special.INMAIL_SENT_ON).problem()).isEmpty();
        assertThatThrownBy(() -> TableTelling.read(table, named)).isInstanceOf(IntakeRefused.class);
    }

    @Test
    void aMappingIsRememberedWhateverTheOrderOfTheColumns() throws IOException {
        var one = MappedTable.open(file("Email,Remark,E-mail", "a@x.org,x,b@x.org"));
        var chosen = one.guess().with(1, ColumnUse.Special.FULL_NAME).with(DateOrder.DAY_FIRST);
        var kept = one.byHeader(chosen);
        var other = MappedTable.open(file("REMARK,email,e-mail", "x,a@x.org,b@x.org"));
        assertThat(other.headersDigest()).isEqualTo(one.headersDigest());
        var again = other.remembered(kept, "DAY_FIRST").orElseThrow();
        assertThat(again.uses().stream().map(ColumnUse::code))
                .containsExactly("*full_name", "email", "email");
        assertThat(again.dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(other.remembered(kept, "SOMEHOW")).isEmpty();
        assertThat(MappedTable.open(file("Shoes", "7")).remembered(kept, "DAY_FIRST")).isEmpty();
    }

    @Test
    void aTableWithoutHeadersOrRowsIsRefused() throws IOException {
        var bare = file("Maria,maria@example.org");
        assertThatThrownBy(() -> MappedTable.open(bare))
                .hasMessage("people.csv has no headers: its first row holds an e-mail address.");
        var blank = Files.write(folder.resolve("b.csv"), "\n\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> MappedTable.open(blank)).hasMessage("b.csv is empty.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Okafor, Maria',      Okafor,      Maria",
        "Maria Okafor,         Okafor,      Maria",
        "Ana María de la Cruz, de la Cruz,  Ana María",
        "'John Smith, Jr.',    Smith Jr.,   John",
        "'Smith, John, Jr.',   Smith,       'John, Jr.'",
        "Vincent van Gogh III, van Gogh III,Vincent",
        "Cher,                 Cher,        ''",
    })
    void aWholeNameIsTakenApart(String name, String family, String given) {
        assertThat(FullName.of(name)).isEqualTo(new FullName(family, given));
    }
}
