package ascertain.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Another process of the same program, which tells by lines how far it is, until it is killed.
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts the `main` of a class on the tests' own class path.
    static Child run(Class<?> main, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m"));
        command.addAll(List.of("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        try {
            return new Child(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads on to a line, which must come.
    ///
    /// @return all that came, that line included
    List<String> until(String wanted) {
        var read = new ArrayList<String>();
        while (!read.contains(wanted)) {
            var line = next();
            if (line == null) {
                throw new AssertionError("never came to " + wanted + ": " + read);
            }
            read.add(line);
        }
        return read;
    }

    /// Lets the child go on from where it waits.
    void goOn() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it as a power cut would end the program, and reads what it still said.
    List<String> kill() {
        // The handle's, since the process's own closes the stream with what is left to read.
        process.toHandle().destroyForcibly();
        var last = new ArrayList<String>();
        for (var line = next(); line != null; line = next()) {
            last.add(line);
        }
        process.onExit().join();
        return last;
    }

    private String next() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
