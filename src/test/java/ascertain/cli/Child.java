package ascertain.cli;

import ascertain.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program in a Java of its own, with as little memory as a test wants.
final class Child {
    private Child() {}

    /// Runs it to its end; what it tells goes to files in `dir`, so that it never waits for a
    /// reader.
    static Terminal.Told run(Path dir, String heap, String... args)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(args));
        var out = dir.resolve("child.out");
        var err = dir.resolve("child.err");
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        return new Terminal.Told(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
