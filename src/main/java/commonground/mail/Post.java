package commonground.mail;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Where mails are handed to the mail server; there is none unless {@code spring.mail.host} is set.
 */
@Component
public class Post {
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties properties;

    Post(ObjectProvider<JavaMailSender> server, MailProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    /** Whether mails can be sent at all. */
    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    /** The absolute address of a page. */
    public String address(String path) {
        return properties.baseUrl() + path;
    }

    /**
     * Returns when the mail server has taken the mail.
     *
     * @throws org.springframework.mail.MailException if it has not
     */
    public void send(Mail mail) {
        var to = Objects.requireNonNull(server.getIfAvailable(), "there is no mail server");
        var message = to.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(properties.from());
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text(), mail.html());
            message.setHeader("Message-ID", messageId(mail.id()));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        to.send(message);
    }

    private String messageId(String id) {
        var unique = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return "<" + unique + "@" + URI.create(properties.baseUrl()).getHost() + ">";
    }
}
