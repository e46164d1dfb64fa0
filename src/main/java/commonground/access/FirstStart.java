package commonground.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * While nobody has an account, prints at each start a link with which the first locality manager
 * makes theirs. It goes to standard output and not through the loggers, which may well be shipped
 * to where others read them.
 */
@Component
@Profile("!demo")
class FirstStart {
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final SetupLinks links;
    private final Environment environment;
    private final Terminal terminal;

    FirstStart(
            Accounts accounts,
            SetupLinks links,
            Environment environment,
            ObjectProvider<Terminal> terminals) {
        this.terminal = terminals.getIfAvailable(() -> text -> System.out.print(text));
        this.accounts = accounts;
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (!accounts.nobodyYet()) return;
        terminal.show(
                """

                Nobody has an account yet. Make the first one (a locality manager's) here:

                    %s/setup/%s

                The link works once, for %d minutes, until the next start.

                """
                        .formatted(address(), links.next(), SetupLinks.VALID.toMinutes()));
        log.info("Nobody has an account yet: a setup link was printed on standard output");
    }

    private String address() {
        var scheme =
                environment.containsProperty("server.ssl.bundle")
                                || environment.containsProperty("server.ssl.key-store")
                                || environment.containsProperty("server.ssl.certificate")
                        ? "https"
                        : "http";
        var host = environment.getProperty("server.address", "localhost");
        if (host.equals("127.0.0.1") || host.equals("0.0.0.0")) host = "localhost";
        var port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return scheme
                + "://"
                + host
                + ":"
                + port
                + environment.getProperty("server.servlet.context-path", "");
    }
}
