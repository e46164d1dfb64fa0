package commonground.decision;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people do about decisions, each on a page of its own that shows what it is about. */
@Controller
class DecisionForms {
    record TableForm(
            @Nullable String subject,
            @Nullable String title,
            @Nullable String wording,
            @Nullable DateInput happenedOn) {}

    record AmendForm(
            int basedOn,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    record PositionForm(
            int wording,
            @Nullable String stance,
            @Nullable String reason,
            @Nullable String representative,
            @Nullable DateInput happenedOn) {}

    record ObjectionForm(
            @Nullable String resolution,
            @Nullable String explanation,
            @Nullable DateInput happenedOn) {}

    record EndForm(
            int wording, long version, @Nullable String reason, @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Commands commands;
    private final People people;
    private final Forms forms;
    private final MessageSource words;

    DecisionForms(
            DecisionPages pages,
            Decisions decisions,
            Commands commands,
            People people,
            Forms forms,
            MessageSource words) {
        this.pages = pages;
        this.decisions = decisions;
        this.commands = commands;
        this.people = people;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/programmes/{programme}/decisions/new")
    String tabling(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String subject,
            Model model) {
        return again(programme, model, new TableForm(subject, "", "", DateInput.EMPTY));
    }

    @PostMapping("/programmes/{programme}/decisions/new")
    String table(
            @PathVariable ProgrammeId programme,
            @ModelAttribute TableForm form,
            Model model,
            HttpServletResponse response) {
        var id = DecisionId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TableProposal(
                                                id,
                                                programme,
                                                chosen(
                                                        check,
                                                        "subject",
                                                        Subject.class,
                                                        form.subject()),
                                                text(form.title()),
                                                text(form.wording())),
                                decisions::table),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, TableForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute("subjectOptions", options(Subject.values()));
        return "decision/table";
    }

    @GetMapping("/decisions/{decision}/amend")
    String amending(@PathVariable DecisionId decision, Model model) {
        var row = decisions.require(decision);
        return again(
                decision, model, new AmendForm(row.wording(), row.text(), "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/amend")
    String amend(
            @PathVariable DecisionId decision,
            @ModelAttribute AmendForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AmendWording(
                                                decision,
                                                form.basedOn(),
                                                text(form.wording()),
                                                text(form.reason())),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form));
    }

    private String again(DecisionId decision, Model model, AmendForm form) {
        pages.show(decision, model);
        model.addAttribute("form", form);
        return "decision/amend";
    }

    @GetMapping("/decisions/{decision}/positions/{practice}")
    String takingPosition(
            @PathVariable DecisionId decision, @PathVariable PracticeCode practice, Model model) {
        var self = Acting.current();
        var representative =
                speakers(practice).stream()
                        .map(Person::id)
                        .filter(id -> self != null && self.person().equals(id))
                        .map(PersonId::value)
                        .findFirst()
                        .orElse("");
        var wording = decisions.require(decision).wording();
        return again(
                decision,
                practice,
                model,
                new PositionForm(wording, "", "", representative, DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/positions/{practice}")
    String takePosition(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @ModelAttribute PositionForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TakePosition(
                                                decision,
                                                practice,
                                                form.wording(),
                                                chosen(
                                                        check,
                                                        "stance",
                                                        Stance.class,
                                                        form.stance()),
                                                text(form.reason()),
                                                speaker(check, practice, form.representative())),
                                decisions::takePosition),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, practice, model, form));
    }

    private String again(
            DecisionId decision, PracticeCode practice, Model model, PositionForm form) {
        pages.show(decision, model);
        model.addAttribute("form", form);
        model.addAttribute("practice", practice);
        model.addAttribute("stances", options(Stance.values()));
        model.addAttribute(
                "speakers",
                speakers(practice).stream()
                        .map(person -> Option.of(person.id(), person.name()))
                        .toList());
        return "decision/position";
    }

    private Collection<Person> speakers(PracticeCode practice) {
        return people.speakingFor(practice);
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private PersonId speaker(Check check, PracticeCode practice, @Nullable String chosen) {
        return speakers(practice).stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolving(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(
                decision,
                number,
                model,
                new ObjectionForm("", "", DateInput.EMPTY),
                "decision/resolve");
    }

    @PostMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolve(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ObjectionForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new ResolveObjection(
                                                decision,
                                                number,
                                                chosen(
                                                        check,
                                                        "resolution",
                                                        Resolution.class,
                                                        form.resolution()),
                                                text(form.explanation())),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form, "decision/resolve"));
    }

    @GetMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawingObjection(
            @PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(
                decision,
                number,
                model,
                new ObjectionForm("", "", DateInput.EMPTY),
                "decision/withdraw-objection");
    }

    @PostMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawObjection(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ObjectionForm form,
            Model model,
            HttpServletResponse response) {
        var practice = objection(decision, number).practice();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new WithdrawObjection(
                                                decision,
                                                practice,
                                                number,
                                                text(form.explanation())),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form, "decision/withdraw-objection"));
    }

    private String again(
            DecisionId decision, int number, Model model, ObjectionForm form, String view) {
        pages.show(decision, model);
        model.addAttribute("objection", objection(decision, number));
        model.addAttribute("form", form);
        model.addAttribute(
                "resolutions",
                Stream.of(Resolution.values())
                        .filter(resolution -> resolution != Resolution.OVERRULED)
                        .map(this::option)
                        .toList());
        return view;
    }

    private ObjectionRow objection(DecisionId decision, int number) {
        return decisions.standing(decisions.require(decision)).objections().stream()
                .filter(objection -> objection.objection() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("decision.objection-unknown"));
    }

    @GetMapping("/decisions/{decision}/agree")
    String agreeing(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, null, "decision/agree");
    }

    @PostMapping("/decisions/{decision}/agree")
    String agree(
            @PathVariable DecisionId decision,
            @ModelAttribute EndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form,
                                sent -> decisions.agree(decision, sent.wording(), sent.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/agree"));
    }

    @GetMapping("/decisions/{decision}/withdraw")
    String withdrawing(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, null, "decision/withdraw");
    }

    @PostMapping("/decisions/{decision}/withdraw")
    String withdraw(
            @PathVariable DecisionId decision,
            @ModelAttribute EndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new WithdrawProposal(decision, text(form.reason())),
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/withdraw"));
    }

    /**
     * The version shown is always the current one, so that a form sent again after reading can
     * succeed.
     */
    private String again(DecisionId decision, Model model, @Nullable EndForm typed, String view) {
        var row = pages.show(decision, model).decision();
        var reason = typed == null ? "" : text(typed.reason());
        var on = typed == null ? DateInput.EMPTY : DateInput.orEmpty(typed.happenedOn());
        model.addAttribute("form", new EndForm(row.wording(), row.version(), reason, on));
        return view;
    }

    private List<Option> options(Enum<?>[] values) {
        return Stream.of(values).map(this::option).toList();
    }

    private Option option(Enum<?> value) {
        var key =
                "decision."
                        + value.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + value.name();
        var label = Objects.requireNonNull(words.getMessage(key, null, value.name(), Locale.UK));
        return new Option(
                value.name(),
                label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1),
                words.getMessage(key + ".hint", null, null, Locale.UK));
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    private static <E extends Enum<E>> E chosen(
            Check check, String field, Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
