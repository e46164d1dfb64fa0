package commonground.reminder;

import commonground.CommonGround;
import commonground.ledger.Ledger;
import commonground.testing.HashedOnce;
import commonground.testing.JavaProcess;
import commonground.testing.TestWorld;
import commonground.testing.WithoutTests;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on some database: in this process, or in one that is there to be killed. */
final class Node {
    private static final String RECORDED = "recorded ";

    private Node() {}

    /** Says how many entries were recorded since it was started, as often as there are more. */
    public static void main(String[] settings) {
        var ledger = started(settings).getBean(Ledger.class);
        var atFirst = ledger.lastPosition();
        for (long said = -1, now; ; said = now) {
            now = ledger.lastPosition() - atFirst;
            if (now > said) System.out.println(RECORDED + now);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    static ConfigurableApplicationContext started(String... settings) {
        var application = new SpringApplication(CommonGround.class, TestWorld.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in, HashedOnce::in);
        var all =
                Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.main.lazy-initialization=true",
                                "--spring.main.banner-mode=off"),
                        Stream.of(settings));
        return application.run(all.toArray(String[]::new));
    }

    /** In a process of its own; returns when so many entries were recorded since it was started. */
    static JavaProcess hasRecorded(long many, String... settings) throws IOException {
        var process = JavaProcess.start(Node.class, List.of(settings));
        process.listenUntil(line ->
                line.startsWith(RECORDED)
                        && Long.parseLong(line.substring(RECORDED.length())) >= many);
        process.listenNoMore();
        return process;
    }
}
