package commonground.reminder;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param hour when people are reminded and get their digest, by the clock in the United Kingdom
 * @param attempts how often a mail is tried before it is noted as not sent
 */
@ConfigurationProperties("commonground.reminders")
record ReminderProperties(
        @DefaultValue("08:00") LocalTime hour, @DefaultValue("10") int attempts) {}
