package commonground.access;

import static java.util.Comparator.comparing;

import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import commonground.web.Forms;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who has an account, and letting more people in; for those who may. */
@Controller
@RequestMapping("/people")
class PeoplePages {
    record InviteForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String role,
            @Nullable String practice) {}

    private final Invitations invitations;
    private final AccountTable accounts;
    private final KnownPractices practices;
    private final People people;
    private final Forms forms;
    private final MessageSource words;
    private final Clock clock;

    PeoplePages(
            Invitations invitations,
            AccountTable accounts,
            KnownPractices practices,
            People people,
            Forms forms,
            MessageSource words,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.practices = practices;
        this.people = people;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        invitations.requireInviter();
        var byName =
                accounts.all().stream()
                        .sorted(
                                comparing(
                                        account -> account.person().name(),
                                        String.CASE_INSENSITIVE_ORDER))
                        .toList();
        model.addAttribute("accounts", byName);
        show(byName, model);
        return "access/people";
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String practice, Model model) {
        invitations.requireInviter();
        return form(new InviteForm("", "", "", practice), model);
    }

    @PostMapping("/new")
    String invite(
            @ModelAttribute InviteForm form,
            Model model,
            RedirectAttributes once,
            HttpServletResponse response) {
        invitations.requireInviter();
        try {
            var command = Forms.read(check -> read(check, form));
            return shown(command.person(), invitations.invite(command), once);
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> form(form, model));
        }
    }

    @GetMapping("/{person}")
    String one(@PathVariable PersonId person, Model model) {
        invitations.requireInviter();
        return one(person, model, "access/person");
    }

    @GetMapping("/{person}/link")
    String newLink(@PathVariable PersonId person, Model model) {
        invitations.requireInviter();
        return one(person, model, "access/new-link");
    }

    @PostMapping("/{person}/link")
    String makeNewLink(
            @PathVariable PersonId person,
            Model model,
            RedirectAttributes once,
            HttpServletResponse response) {
        try {
            return shown(person, invitations.again(person), once);
        } catch (Refusal refusal) {
            return forms.refused(
                    refusal, model, response, () -> one(person, model, "access/new-link"));
        }
    }

    /** The link goes with the next page alone: it is never in an address or stored in clear. */
    private String shown(PersonId person, String token, RedirectAttributes once) {
        var link =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/invitation/{token}")
                        .build(token);
        once.addFlashAttribute("link", link.toString());
        return forms.seeOther("/people/" + person);
    }

    private String one(PersonId person, Model model, String view) {
        var account = invitations.require(person);
        var by = account.invitedBy();
        model.addAttribute("account", account);
        model.addAttribute("invitedBy", by == null ? null : people.nameOf(by));
        show(List.of(account), model);
        return view;
    }

    private void show(List<Account> shown, Model model) {
        var codes =
                shown.stream().map(a -> a.person().practice()).filter(Objects::nonNull).toList();
        model.addAttribute("names", practices.namesOf(codes));
        model.addAttribute("now", clock.instant());
    }

    private InvitePerson read(Check check, InviteForm form) {
        var practice = practice(check, form.practice());
        invitations.check(check, form.email(), practice);
        return new InvitePerson(
                PersonId.next(), text(form.name()), text(form.email()), role(form), practice);
    }

    private static @Nullable PracticeCode practice(Check check, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return PracticeCode.typed(typed);
        } catch (Refusal malformed) {
            check.refuse("practice", "practice.code-malformed", typed.strip());
            return null;
        }
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    private static Role role(InviteForm form) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(form.role()))
                .findFirst()
                .orElse(null);
    }

    private String form(InviteForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("roles", Stream.of(Role.values()).map(this::option).toList());
        return "access/invite";
    }

    private Option option(Role role) {
        var name = Objects.requireNonNull(words.getMessage(role.messageKey(), null, "", Locale.UK));
        return new Option(
                role.name(),
                name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1),
                words.getMessage(role.messageKey() + ".hint", null, Locale.UK));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
