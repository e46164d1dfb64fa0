package commonground.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * With {@code --commonground.ledger.verify=true} the application checks the ledger against its
 * seals, says what it found, and ends: with 0 if nothing was altered, with {@value #ALTERED} if
 * something was.
 */
@Component
@ConditionalOnBooleanProperty("commonground.ledger.verify")
class VerifyAtStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(VerifyAtStart.class);
    private static final int ALTERED = 3;

    private final Ledger ledger;
    private final ConfigurableApplicationContext application;

    VerifyAtStart(Ledger ledger, ConfigurableApplicationContext application) {
        this.ledger = ledger;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var found = ledger.verify();
        var fault = found.fault();
        if (fault == null) {
            log.info(
                    "the ledger is unaltered: {} entries, last hash {}",
                    found.entries(),
                    found.lastHash());
        } else {
            log.error(
                    "the ledger is NOT as it was recorded: {} at position {}",
                    fault.what(),
                    fault.position());
        }
        var code = SpringApplication.exit(application, () -> fault == null ? 0 : ALTERED);
        System.exit(code);
    }
}
