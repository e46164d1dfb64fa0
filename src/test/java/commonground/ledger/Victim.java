package commonground.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a process, listens to what it was told is recorded, and kills it in the middle. */
final class Victim {
    private Victim() {}

    /**
     * Kills it as soon as {@code many} acknowledgements have been heard.
     *
     * @return all that were heard
     */
    static List<Acknowledged> killedAfter(int many, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var process = start(main, arguments);
        var told = new ArrayList<Acknowledged>();
        var other = new ArrayList<String>();
        try (BufferedReader said = process.inputReader()) {
            for (String line; (line = said.readLine()) != null; ) {
                Acknowledged.heard(line).ifPresentOrElse(told::add, addTo(other, line));
                if (told.size() == many) process.toHandle().destroyForcibly();
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        if (told.size() < many)
            throw new IllegalStateException("ended by itself: " + String.join("\n", other));
        return told;
    }

    private static Runnable addTo(List<String> lines, String line) {
        return () -> lines.add(line);
    }

    /** With the class path of the tests. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx600m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // it lives for seconds: no time is spent on what pays later
                        "-XX:MetaspaceSize=200m",
                        "-XX:-UsePerfData",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
