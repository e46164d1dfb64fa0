package commonground.reminder;

import commonground.CommonGround;
import commonground.testing.TestWorld;
import commonground.testing.WithoutTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** Another node on the same database, in a process of its own; it is there to be killed. */
final class OtherNode implements AutoCloseable {
    private static final String READY = "the other node is ready";

    private final Process process;

    private OtherNode(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) {
        var application = new SpringApplication(CommonGround.class, TestWorld.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in);
        application.run(arguments);
        System.out.println(READY);
    }

    /** Returns when it is at work. */
    static OtherNode on(String database) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName(),
                        "--server.port=0",
                        "--spring.main.lazy-initialization=true",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.url=" + database);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = process.inputReader();
        var before = new ArrayList<String>();
        for (String line; (line = said.readLine()) != null; before.add(line)) {
            if (!line.equals(READY)) continue;
            Thread.ofVirtual().start(() -> said.lines().forEach(more -> {}));
            return new OtherNode(process);
        }
        throw new IllegalStateException("ended by itself: " + String.join("\n", before));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        process.waitFor();
    }
}
