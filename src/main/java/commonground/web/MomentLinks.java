package commonground.web;

import commonground.kernel.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriUtils;

/**
 * Makes every link and form of a page at an earlier moment keep that moment. A link that already
 * says {@code at} is left alone; one that says {@code at=now} loses it.
 */
final class MomentLinks implements RequestDataValueProcessor {
    private static final Pattern AT = Pattern.compile("[?&]at=[^&#]*");
    private static final Pattern NOW = Pattern.compile("([?&])at=now(?=&|#|$)");

    /** Where a moment means nothing. */
    private static final List<String> TIMELESS =
            List.of(
                    "/assets/",
                    "/govuk/",
                    "/moj/",
                    "/lib/",
                    "/sign-",
                    "/setup/",
                    "/invitation/",
                    "/account/",
                    "/moment",
                    "/help",
                    "/v3/",
                    "/actuator/");

    private static final String FORM_ACTION = MomentLinks.class.getName() + ".action";

    private final RequestDataValueProcessor next;

    MomentLinks(RequestDataValueProcessor next) {
        this.next = next;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return next.processUrl(request, keepMoment(request, url));
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        request.setAttribute(FORM_ACTION, action);
        return next.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return next.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = next.getExtraHiddenFields(request);
        var action = request.getAttribute(FORM_ACTION);
        request.removeAttribute(FORM_ACTION);
        if (!(action instanceof String path) || asked().isEmpty() || !isOfAMoment(request, path))
            return fields;
        var more = new LinkedHashMap<String, String>();
        if (fields != null) more.putAll(fields);
        more.put("at", asked());
        return more;
    }

    private static String keepMoment(HttpServletRequest request, String url) {
        if (NOW.matcher(url).find()) return withoutMoment(url);
        if (asked().isEmpty() || !isOfAMoment(request, url) || AT.matcher(url).find()) return url;
        var hash = url.indexOf('#');
        var address = hash < 0 ? url : url.substring(0, hash);
        var fragment = hash < 0 ? "" : url.substring(hash);
        return address
                + (address.indexOf('?') < 0 ? "?" : "&")
                + "at="
                + UriUtils.encode(asked(), StandardCharsets.UTF_8)
                + fragment;
    }

    private static String withoutMoment(String url) {
        return NOW.matcher(url)
                .replaceFirst("$1")
                .replaceFirst("\\?&", "?")
                .replaceFirst("&&", "&")
                .replaceFirst("[?&](?=#|$)", "");
    }

    private static boolean isOfAMoment(HttpServletRequest request, String url) {
        if (url.startsWith("?")) return true;
        if (!url.startsWith("/") || url.startsWith("//")) return false;
        var path = url.substring(request.getContextPath().length());
        return TIMELESS.stream().noneMatch(path::startsWith);
    }

    private static String asked() {
        return Moment.isBound() && !Moment.current().now() ? Moment.current().asked() : "";
    }
}
