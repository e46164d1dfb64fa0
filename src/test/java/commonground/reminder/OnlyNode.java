package commonground.reminder;

import commonground.CommonGround;
import commonground.ledger.Ledger;
import commonground.testing.TestWorld;
import commonground.testing.WithoutTests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a database of its own: in this process, or in one that is killed. */
final class OnlyNode {
    private static final String RECORDED = "recorded ";

    private OnlyNode() {}

    /** Says how many entries were recorded since it was started, as often as there are more. */
    public static void main(String[] arguments) {
        var ledger = started(arguments[0]).getBean(Ledger.class);
        var atFirst = ledger.lastPosition();
        for (long said = -1, now; ; said = now) {
            now = ledger.lastPosition() - atFirst;
            if (now > said) System.out.println(RECORDED + now);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    static ConfigurableApplicationContext started(String database) {
        var application = new SpringApplication(CommonGround.class, TestWorld.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in);
        return application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.lazy-initialization=true",
                "--spring.main.banner-mode=off",
                // what a killed one had begun is taken up after four of these
                "--db-scheduler.heartbeat-interval=1s",
                "--spring.datasource.url=" + database);
    }

    /** Starts it in a process of its own, and kills that when it has recorded so many entries. */
    static void killedAfter(int recorded, String database)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx300m",
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        OnlyNode.class.getName(),
                                        database))
                        .redirectErrorStream(true)
                        .start();
        var before = new ArrayList<String>();
        try (var said = process.inputReader()) {
            for (String line; (line = said.readLine()) != null; before.add(line))
                if (line.startsWith(RECORDED)
                        && Integer.parseInt(line.substring(RECORDED.length())) >= recorded) return;
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        throw new IllegalStateException("ended by itself: " + String.join("\n", before));
    }
}
