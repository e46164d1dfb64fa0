package commonground.web;

import commonground.kernel.Moment;
import commonground.views.Moments;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page, for templates: {@code ${@shell.past()}}. */
@Component("shell")
public class Shell {
    private final ObjectProvider<WhoIsSignedIn> who;
    private final ObjectProvider<NavigationPart> parts;
    private final ObjectProvider<Moments> moments;
    private final HttpServletRequest request;

    Shell(
            ObjectProvider<WhoIsSignedIn> who,
            ObjectProvider<NavigationPart> parts,
            ObjectProvider<Moments> moments,
            HttpServletRequest request) {
        this.who = who;
        this.parts = parts;
        this.moments = moments;
        this.request = request;
    }

    public @Nullable SignedIn signedIn() {
        var access = who.getIfAvailable();
        return access == null ? null : access.signedIn();
    }

    /** Where whoever is signed in looks after their own account; null if nowhere. */
    public @Nullable String ownPage() {
        var access = who.getIfAvailable();
        return access == null ? null : access.ownPage();
    }

    /** The moment this page shows; null on a page that shows none, such as an error's. */
    public @Nullable Moment moment() {
        return Moment.isBound() ? Moment.current() : null;
    }

    /** Whether the page shows an earlier moment, so that nothing can be changed on it. */
    public boolean past() {
        return Moment.isBound() && !Moment.current().now();
    }

    /** Whether something was recorded after the moment shown. */
    public boolean hasNextStep() {
        var known = moments.getIfAvailable();
        return known != null
                && Moment.isBound()
                && Moment.current().position() < known.now().position();
    }

    /** Whether actions may be offered: at the moment now, to somebody who may command. */
    public boolean open() {
        if (past()) return false;
        if (who.getIfAvailable() == null) return true;
        var person = signedIn();
        return person != null && person.mayCommand();
    }

    /** Where one can go outside a programme. */
    public List<NavigationEntry> mainNavigation() {
        var entries = new ArrayList<NavigationEntry>();
        entries.add(entry("Home", "/"));
        entries.add(entry("Practices", "/practices"));
        parts.stream()
                .filter(NavigationPart::offered)
                .forEach(part -> entries.add(entry(part.label(), part.path())));
        entries.add(entry("Record", "/record"));
        return entries;
    }

    /** Whether this page was reached by saving something. */
    public boolean saved() {
        return request.getParameter("after") != null && !past();
    }

    /** Whether what was saved is not yet in what the page shows. */
    public boolean catchingUp() {
        return Boolean.TRUE.equals(request.getAttribute("catchingUp"));
    }

    /** This page's address at now, without the traces of a moment or of something saved. */
    public String here() {
        return address().build().toUriString();
    }

    /** Whether this page was asked for at a moment, even one that cannot be had. */
    public boolean momentAsked() {
        return request.getParameter("at") != null;
    }

    /** This page, marked so that the link drops the moment. */
    public String now() {
        return address().replaceQueryParam("at", "now").build().toUriString();
    }

    /** This page at another place in the record. */
    public String at(long position) {
        return address().replaceQueryParam("at", position).build().toUriString();
    }

    private NavigationEntry entry(String label, String path) {
        var here = request.getRequestURI().substring(request.getContextPath().length());
        var current = path.equals("/") ? here.equals("/") : here.startsWith(path);
        return new NavigationEntry(label, path, current);
    }

    private UriComponentsBuilder address() {
        var forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = forwarded instanceof String uri ? uri : request.getRequestURI();
        var query = forwarded == null ? request.getQueryString() : null;
        try {
            return UriComponentsBuilder.fromUriString(LocalPath.orHome(path))
                    .query(query == null ? "" : query)
                    .replaceQueryParam("at")
                    .replaceQueryParam("after");
        } catch (IllegalArgumentException unreadable) {
            return UriComponentsBuilder.fromPath("/");
        }
    }
}
