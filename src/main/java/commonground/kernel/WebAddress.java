package commonground.kernel;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that people give of documents: nothing that a browser would run. */
public final class WebAddress {
    /** Longest address. Characters. */
    public static final int LONGEST = 1_000;

    private WebAddress() {}

    /** Whether it is a whole http or https address, without a name or password in it. */
    public static boolean isOne(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
