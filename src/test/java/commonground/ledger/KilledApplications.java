package commonground.ledger;

import commonground.CommonGround;
import commonground.testing.HashedOnce;
import commonground.testing.TestWorld;
import commonground.testing.Towns;
import commonground.testing.WithoutTests;
import commonground.views.RebuiltViews;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * The whole application, once for each database, waiting for requests until the process is killed.
 * When one has started it says where and as whom it can be used and, where it was asked, whether
 * its views are what a rebuild makes of them.
 */
final class KilledApplications {
    /** Asks for the comparison of the views, for which everything is folded again. */
    static final String COMPARE_VIEWS = "--compare-views";

    private KilledApplications() {}

    /**
     * @param arguments {@value #COMPARE_VIEWS} or something else, then the databases
     */
    public static void main(String[] arguments) {
        for (var database : Arrays.asList(arguments).subList(1, arguments.length))
            started(database, arguments[0].equals(COMPARE_VIEWS)).say();
    }

    private static Ready started(String database, boolean compareViews) {
        var application =
                new SpringApplication(CommonGround.class, TestWorld.class, RebuiltViews.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in, HashedOnce::in);
        var running =
                application.run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.lazy-initialization=true",
                        // what it is not asked for here is not made ready twenty times
                        "--spring.data.jpa.repositories.bootstrap-mode=lazy",
                        "--springdoc.api-docs.enabled=false",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database);
        var sound = !compareViews || running.getBean(RebuiltViews.class).areAsTheyWere();
        var port = running.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        var manager = running.getBean(Towns.class).aManager();
        return new Ready(sound, port, manager.email());
    }

    /** What one says of itself. */
    record Ready(boolean viewsAsRebuilt, int port, String email) {
        void say() {
            System.out.println(String.join(" ", "ready", "" + viewsAsRebuilt, "" + port, email));
        }

        static List<Ready> heard(String line) {
            var words = line.split(" ", -1);
            return words.length == 4 && words[0].equals("ready")
                    ? List.of(
                            new Ready(
                                    Boolean.parseBoolean(words[1]),
                                    Integer.parseInt(words[2]),
                                    words[3]))
                    : List.of();
        }
    }
}
