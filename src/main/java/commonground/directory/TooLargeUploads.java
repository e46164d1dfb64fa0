package commonground.directory;

import commonground.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever uploads far too much back to the form, which says so. It has to come before
 * security: a form that is too large is never parsed, so its token is missing, and the answer would
 * be that this person may not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TooLargeUploads extends OncePerRequestFilter {
    private static final long MB = 1024 * 1024;

    private final long largest;

    TooLargeUploads(MultipartProperties uploads) {
        largest = uploads.getMaxFileSize().toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var size = request.getContentLengthLong();
        if (size <= largest) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + "/practices/import?too-large=" + size / MB);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getServletPath().equals("/practices/import");
    }

    static Refusal refusal(int megabytes) {
        return Refusal.invalid("file", "import.file.too-large", 20, megabytes);
    }
}
