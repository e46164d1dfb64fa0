package commonground.directory;

import commonground.kernel.Refusal;
import commonground.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers whoever uploads far too much. It has to come before security: what is too large is never
 * parsed, so that every later look at a parameter fails, and a form would seem to lack its token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TooLargeUploads extends OncePerRequestFilter {
    private static final long MB = 1024 * 1024;
    private static final String FORM = "/practices/import";

    private final long largest;
    private final ProblemWriter problems;

    TooLargeUploads(MultipartProperties uploads, ProblemWriter problems) {
        this.largest = uploads.getMaxFileSize().toMegabytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var size = request.getContentLengthLong();
        if (size < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            problems.write(request, response, 411, "import.file.no-length");
        else if (size <= largest * MB) chain.doFilter(request, response);
        else if (request.getServletPath().equals(FORM)) backToForm(request, response, size / MB);
        else problems.write(request, response, 413, "import.file.too-large", largest, size / MB);
    }

    private static void backToForm(
            HttpServletRequest request, HttpServletResponse response, long size) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION, request.getContextPath() + FORM + "?too-large=" + size);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    Refusal refusal(long size) {
        return Refusal.invalid("file", "import.file.too-large", largest, size);
    }
}
