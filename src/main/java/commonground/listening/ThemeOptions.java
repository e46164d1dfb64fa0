package commonground.listening;

import commonground.web.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The themes that can be chosen, in words. */
@Component
class ThemeOptions {
    private final List<Option> all;

    ThemeOptions(MessageSource words) {
        this.all =
                Stream.of(Theme.values())
                        .map(theme ->
                                Option.of(
                                        theme.name(),
                                        words.getMessage(
                                                "listening.theme." + theme, null, Locale.UK)))
                        .toList();
    }

    List<Option> all() {
        return all;
    }
}
