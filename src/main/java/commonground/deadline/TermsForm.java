package commonground.deadline;

import commonground.kernel.Check;
import commonground.web.DateInput;
import commonground.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What a deadline is about, as it is typed. */
record TermsForm(
        @Nullable Long version,
        @Nullable String obligation,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable DateInput due,
        @Nullable String confirmed,
        @Nullable String source,
        @Nullable String population,
        @Nullable String evidenceRequired,
        @Nullable String assuredBy,
        @Nullable String draft,
        @Nullable DateInput happenedOn) {
    static final TermsForm EMPTY =
            new TermsForm(null, null, null, null, null, null, null, null, null, null, null, null);

    static final List<Option> LEVELS =
            List.of(
                    new Option("NATIONAL", "National", "The same everywhere in England"),
                    new Option("LOCAL", "Local", "Set by this commissioner for its own patch"));

    private static final List<Option> DRAFTING =
            List.of(
                    new Option(
                            "yes",
                            "Keep it as a draft",
                            "It is expected, and not asked for yet: nothing is due, and it can still be corrected"));

    static TermsForm of(DeadlineRow row) {
        var terms = row.terms();
        return new TermsForm(
                row.version(),
                terms.obligation(),
                terms.issuer(),
                terms.level().name(),
                DateInput.of(row.due()),
                null,
                terms.source(),
                terms.population(),
                terms.evidenceRequired(),
                terms.assuredBy(),
                null,
                null);
    }

    boolean isDraft() {
        return "yes".equals(draft);
    }

    Terms terms() {
        return new Terms(
                Typed.text(obligation),
                Typed.text(issuer),
                Typed.level(level),
                Typed.text(source),
                Typed.text(population),
                Typed.text(evidenceRequired),
                Typed.text(assuredBy));
    }

    LocalDate due(Check check, LocalDate opened) {
        return DueDate.read(check, "due", due, confirmed, opened);
    }

    void choices(Model model) {
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        model.addAttribute("levels", LEVELS);
        model.addAttribute("drafting", DRAFTING);
    }
}
