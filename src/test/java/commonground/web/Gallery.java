package commonground.web;

import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages and an interface that use everything there is, once. */
@TestComponent
@Controller
class Gallery {
    /** What the gallery's form becomes. */
    record Obligation(String obligation, LocalDate due, String reason) {
        Obligation {
            var check = new Check();
            obligation = check.line("obligation", obligation);
            check.date("due", due);
            reason = check.proseOrNothing("reason", reason);
            check.done();
        }
    }

    record Typed(
            @Nullable String obligation,
            @Nullable DateInput due,
            @Nullable String reason,
            @Nullable String level,
            @Nullable List<String> evidence) {}

    private final Forms forms;

    Gallery(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/gallery")
    String gallery(Model model) {
        return filled(model, new Typed(null, null, null, null, null));
    }

    @PostMapping("/gallery")
    String send(@ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        return forms.send(
                () -> {
                    Forms.read(check ->
                            new Obligation(
                                    typed.obligation(),
                                    DateInput.orEmpty(typed.due()).parse(check, "due"),
                                    typed.reason()));
                    return new Receipt(41, 1);
                },
                receipt -> "/gallery",
                model,
                response,
                () -> filled(model, typed));
    }

    private static String filled(Model model, Typed typed) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "levels",
                List.of(
                        Option.of("national", "National"),
                        new Option("local", "Local", "Agreed with this commissioner only")));
        model.addAttribute(
                "place", new Place(new ProgrammeId("ashdown"), "Ashdown Heath", Section.DEADLINES));
        model.addAttribute("due", LocalDate.of(2018, 10, 1));
        model.addAttribute("late", LocalDate.of(2018, 6, 8));
        model.addAttribute("when", Instant.parse("2018-06-08T18:40:00Z"));
        return "gallery/gallery";
    }

    @GetMapping("/gallery/refused/{kind}")
    String refused(@PathVariable String kind) {
        throw switch (kind) {
            case "unknown" -> Refusal.unknown("programme.unknown");
            case "forbidden" -> Refusal.forbidden("moment.past-is-read-only");
            case "broken" -> new IllegalStateException("the cause, which nobody may see");
            default -> Refusal.of("moment.past-is-read-only");
        };
    }

    @PostMapping("/api/gallery")
    @ResponseBody
    Map<String, String> command(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Obligation obligation) {
        return Map.of("version", String.valueOf(Etags.required(ifMatch)));
    }

    @GetMapping("/api/gallery/{programme}")
    @ResponseBody
    Map<String, String> read(@PathVariable ProgrammeId programme, @RequestParam int page) {
        if (page == 99) throw new IllegalStateException("the cause, which nobody may see");
        return Map.of("programme", programme.value());
    }
}
