package commonground.web;

/**
 * What a browser may load and do on any page: nothing that does not come from this application, and
 * no inline script or style.
 */
public final class ContentSecurityPolicy {
    /** The value of the {@code Content-Security-Policy} header of every answer. */
    public static final String VALUE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; object-src 'none'";

    private ContentSecurityPolicy() {}
}
