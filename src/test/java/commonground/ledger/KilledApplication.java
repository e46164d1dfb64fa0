package commonground.ledger;

import commonground.CommonGround;
import commonground.testing.TestWorld;
import commonground.testing.Towns;
import commonground.testing.WithoutTests;
import commonground.views.RebuiltViews;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * The whole application, waiting for requests until it is killed. When it has started it says where
 * and as whom it can be used and, where it was asked, whether its views are what a rebuild makes of
 * them.
 */
final class KilledApplication {
    /** Asks for the comparison of the views, for which everything is folded again. */
    static final String COMPARE_VIEWS = "compare-views";

    private KilledApplication() {}

    public static void main(String[] arguments) {
        var application =
                new SpringApplication(CommonGround.class, TestWorld.class, RebuiltViews.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in);
        var running = application.run(arguments);
        var environment = running.getEnvironment();
        var sound =
                !environment.containsProperty(COMPARE_VIEWS)
                        || running.getBean(RebuiltViews.class).areAsTheyWere();
        var port = environment.getProperty("local.server.port", Integer.class, 0);
        var manager = running.getBean(Towns.class).aManager();
        new Ready(sound, port, manager.email()).say();
    }

    /** What it says of itself. */
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
