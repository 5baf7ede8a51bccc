package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private record Result(int exit, String out, String err) {}

    private static Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(PROGRAM), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }
}
