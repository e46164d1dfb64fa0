package commonground.mail;

import commonground.web.Dates;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes what mails say, from the templates in {@code templates/mail}. */
@Component
public class Letters {
    private final ITemplateEngine templates;
    private final Dates dates;

    Letters(ITemplateEngine templates, Dates dates) {
        this.templates = templates;
        this.dates = dates;
    }

    /**
     * The mail in both its forms; templates write dates with {@code dates}.
     *
     * @param template its name: {@code mail/<name>.html} and {@code mail/<name>.txt}
     */
    public Mail write(
            String id, String to, String subject, String template, Map<String, Object> values) {
        var context = new Context(Locale.UK, values);
        context.setVariable("dates", dates);
        return new Mail(
                id,
                to,
                subject,
                templates.process("mail/" + template + ".txt", context),
                templates.process("mail/" + template, context));
    }
}
