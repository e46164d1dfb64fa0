package commonground.calendar;

import commonground.access.SecretAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What calendars read, without signing in, at a secret address. Whatever is wrong with one is
 * answered alike, and nobody learns from it what there is.
 */
@Controller
class FeedPages {
    private final SecretAddresses addresses;
    private final Feeds feeds;

    FeedPages(SecretAddresses addresses, Feeds feeds) {
        this.addresses = addresses;
        this.feeds = feeds;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
        try {
            return addresses
                    .whose(token, request.getRemoteAddr())
                    .flatMap(address -> feeds.at(address, base()))
                    .map(file -> file.answer("common-ground.ics"))
                    .orElseGet(() ->
                            plain(HttpStatus.NOT_FOUND)
                                    .body(said("There is nothing at this address.")));
        } catch (SecretAddresses.TooManyWrong later) {
            return plain(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(later.retryAfter()))
                    .body(said("Try again later."));
        }
    }

    /** The address of this site, as it was asked for. */
    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static ResponseEntity.BodyBuilder plain(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore().cachePrivate());
    }

    private static byte[] said(String text) {
        return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
