package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The packaged program, as a person starts it.
final class ProgramIT {

    private static final String PROGRAM = Path.of("target/ascertain/bin/ascertain").toString();

    @Test
    void itHandsItsArgumentsOnAndSaysWhatItCanDo() throws Exception {
        assertThat(run("--help"))
                .matches(r -> r.exit == 0)
                .extracting(Result::out)
                .asString()
                .contains("Usage: ascertain");
    }

    @Test
    void wrongUsageLeavesWithTwo() throws Exception {
        assertThat(run("--no-such-option")).matches(r -> r.exit == 2 && r.out.isEmpty());
    }

    @Test
    void withoutADisplayItSaysWhatIsMissing() throws Exception {
        Result result = run();
        assertThat(result.exit).isEqualTo(1);
        assertThat(result.err)
                .startsWith("Ascertain cannot open its window")
                .endsWith("ascertain --help lists the commands.\n");
    }

    @Test
    void withoutAPassphraseOrATerminalItSaysHowOneIsGiven(@TempDir Path dir) throws Exception {
        Result result = run("new", dir.resolve("case").toString());
        assertThat(result.exit).isEqualTo(1);
        assertThat(result.out).isEmpty();
        assertThat(result.err)
                .isEqualTo(
                        "No passphrase was given; use --passphrase-file, ASCERTAIN_PASSPHRASE, or a terminal to be asked.\n");
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void aCaseOpenInAnotherProgramIsLeftToIt(@TempDir Path dir) throws Exception {
        Path folder = dir.resolve("Fälle");
        Cases cases = new Cases(Clock.systemUTC(), "test");
        cases.create(folder, Cases.Template.BLANK, null, "RK");
        OpenCase here = cases.open(folder, null, "RK");
        try (here) {
            Result result = run("class", folder.toString(), "--set", "zone=UTC");
            assertThat(result.exit).isEqualTo(1);
            assertThat(result.out).isEmpty();
            assertThat(result.err)
                    .isEqualTo(
                            "This case is open in another window or program; close it there first.\n");
        }
        Result after = run("class", folder.toString());
        assertThat(after.exit).isZero();
        assertThat(after.err).isEmpty();
        assertThat(after.out).startsWith("Version 1: ");
    }

    private record Result(int exit, String out, String err) {}

    private static Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(PROGRAM), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "ASCERTAIN_PASSPHRASE"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }
}
