package commonground.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ids that an input of a given name has on a page, for the fragments of inputs. */
@Component("ids")
public class Ids {
    public static String of(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
    }

    /** The ids of what describes the input: its hint and what is wrong with it; null if nothing. */
    public static @Nullable String describedBy(
            String name, @Nullable Object hint, @Nullable Problems problems) {
        var id = of(name);
        var hinted = hint == null ? "" : id + "-hint";
        var wrong = problems == null || !problems.on(name) ? "" : id + "-error";
        var both = (hinted + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
