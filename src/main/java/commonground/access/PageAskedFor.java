package commonground.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session which page somebody asked for before signing in. It is never taken from
 * a parameter and only its path and query are kept, so it cannot lead to another site.
 */
@Component
class PageAskedFor {
    private static final String ATTRIBUTE = PageAskedFor.class.getName();
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    private static final int LONGEST = 2_000;

    void remember(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        if (!request.getMethod().equals("GET") || accept == null || !accept.contains("text/html"))
            return;
        var query = request.getQueryString();
        var path = pathWithin(request) + (query == null ? "" : "?" + query);
        if (path.length() <= LONGEST && LOCAL.matcher(path).matches())
            request.getSession().setAttribute(ATTRIBUTE, path);
    }

    /** The page asked for, or home; once. */
    String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String path))
            return "/";
        session.removeAttribute(ATTRIBUTE);
        return path;
    }

    private static String pathWithin(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
