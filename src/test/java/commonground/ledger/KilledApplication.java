package commonground.ledger;

import commonground.CommonGround;
import commonground.testing.TestWorld;
import commonground.testing.Towns;
import commonground.testing.WithoutTests;
import commonground.views.RebuiltViews;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * The whole application, waiting for requests until it is killed. When it has started it says
 * whether its views are what a rebuild makes of them, and where and as whom it can be used.
 */
final class KilledApplication {
    private KilledApplication() {}

    public static void main(String[] arguments) {
        var application =
                new SpringApplication(CommonGround.class, TestWorld.class, RebuiltViews.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(WithoutTests::in);
        var running = application.run(arguments);
        var sound = running.getBean(RebuiltViews.class).areAsTheyWere();
        var port = running.getEnvironment().getProperty("local.server.port", Integer.class, 0);
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
