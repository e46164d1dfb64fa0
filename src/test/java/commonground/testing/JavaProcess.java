package commonground.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Another Java process, with the class path of the tests; closing it kills it without warning. */
public final class JavaProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private JavaProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    public static JavaProcess start(Class<?> main, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx600m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // a quarter of this is all it gets by itself with the first compiler alone
                        "-XX:ReservedCodeCacheSize=192m",
                        // it lives for seconds: no time is spent on what pays later
                        "-XX:MetaspaceSize=200m",
                        "-XX:-UsePerfData",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(arguments);
        return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Returns when it has said a line that is it.
     *
     * @throws IllegalStateException with all it said, if it ended by itself before
     */
    public void listenUntil(Predicate<String> isIt) throws IOException {
        var before = new ArrayList<String>();
        for (String line; (line = said.readLine()) != null; before.add(line))
            if (isIt.test(line)) return;
        throw new IllegalStateException("ended by itself: " + String.join("\n", before));
    }

    /** What else it says is read and left: it would wait for a reader. */
    public void listenNoMore() {
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
    }

    /** All that it had said when it was gone, but for what was heard before. */
    public List<String> lastWords() {
        return said.lines().toList();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        process.waitFor();
    }
}
