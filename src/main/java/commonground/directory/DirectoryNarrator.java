package commonground.directory;

import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DirectoryNarrator implements Narrator {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource words;

    DirectoryNarrator(MessageSource words) {
        this.words = words;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PracticeListed e ->
                    say("practice-listed", e.practice(), e.details().name(), on(e.edition()));
            case PracticeNoLongerListed e ->
                    say("practice-no-longer-listed", e.practice(), on(e.edition()));
            case PracticeEditionImported e ->
                    say(
                            "practice-edition-imported",
                            on(e.edition()),
                            e.report().added(),
                            e.report().changed(),
                            e.report().gone());
            case ListSizeRecorded e ->
                    say("list-size-recorded", e.practice(), e.patients(), on(e.extract()));
            case ListSizesImported e ->
                    say(
                            "list-sizes-imported",
                            on(e.extract()),
                            e.report().added(),
                            e.report().changed());
            default -> Optional.empty();
        };
    }

    private Optional<String> say(String key, Object... arguments) {
        return Optional.of(words.getMessage("event.directory." + key, arguments, Locale.UK));
    }

    private static String on(LocalDate date) {
        return DATE.format(date);
    }
}
