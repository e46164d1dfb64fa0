package commonground.calendar;

import commonground.access.SecretAddress;
import commonground.access.SecretAddresses;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.web.Forms;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people get what is due into their calendars, and look after the secret addresses they have
 * given out: of all their programmes, and of one.
 */
@Controller
class CalendarPages {
    static final String PATH = "/account/calendar";

    private final SecretAddresses addresses;
    private final Programmes programmes;
    private final Feeds feeds;
    private final Forms forms;

    CalendarPages(SecretAddresses addresses, Programmes programmes, Feeds feeds, Forms forms) {
        this.addresses = addresses;
        this.programmes = programmes;
        this.feeds = feeds;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String own(Model model) {
        return own("", model);
    }

    @PostMapping(PATH)
    String make(
            @RequestParam(defaultValue = "") String use,
            Model model,
            RedirectAttributes once,
            HttpServletResponse response) {
        try {
            return shown(addresses.make(signedIn(), "", use), use, PATH, once);
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> own(use, model));
        }
    }

    @GetMapping("/programmes/{programme}/calendar")
    String ofProgramme(@PathVariable ProgrammeId programme, Model model) {
        return ofProgramme(programme, "", model);
    }

    @PostMapping("/programmes/{programme}/calendar")
    String make(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String use,
            Model model,
            RedirectAttributes once,
            HttpServletResponse response) {
        var scope = programmes.require(programme).programme().value();
        try {
            var here = "/programmes/" + programme + "/calendar";
            return shown(addresses.make(signedIn(), scope, use), use, here, once);
        } catch (Refusal refusal) {
            return forms.refused(
                    refusal, model, response, () -> ofProgramme(programme, use, model));
        }
    }

    @GetMapping("/programmes/{programme}/calendar.ics")
    ResponseEntity<byte[]> file(@PathVariable ProgrammeId programme) {
        return feeds.of(programmes.require(programme), FeedPages.base()).answer("deadlines.ics");
    }

    @GetMapping(PATH + "/{id}/replace")
    String replacing(@PathVariable String id, Model model) {
        return one(id, model, "calendar/replace");
    }

    @PostMapping(PATH + "/{id}/replace")
    String replace(@PathVariable String id, RedirectAttributes once) {
        var address = addresses.require(signedIn(), id);
        return shown(addresses.replace(signedIn(), id), address.name(), PATH, once);
    }

    @GetMapping(PATH + "/{id}/give-up")
    String givingUp(@PathVariable String id, Model model) {
        return one(id, model, "calendar/give-up");
    }

    @PostMapping(PATH + "/{id}/give-up")
    String giveUp(@PathVariable String id, RedirectAttributes once) {
        var address = addresses.require(signedIn(), id);
        addresses.giveUp(signedIn(), id);
        once.addFlashAttribute("givenUp", address.name());
        return forms.seeOther(PATH);
    }

    /** The address goes with the next page alone; it is stored nowhere in clear. */
    private String shown(String token, String name, String page, RedirectAttributes once) {
        once.addFlashAttribute("made", FeedPages.base() + "/calendar/" + token + ".ics");
        once.addFlashAttribute("madeFor", name.strip());
        return forms.seeOther(page);
    }

    private String own(String typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("addresses", addresses.of(signedIn()));
        model.addAttribute("names", names());
        return "calendar/own";
    }

    private String ofProgramme(ProgrammeId programme, String typed, Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.DEADLINES, row.closedOn()));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "addresses",
                addresses.of(signedIn()).stream()
                        .filter(address -> address.scope().equals(programme.value()))
                        .toList());
        model.addAttribute("names", Map.of(programme.value(), row.name()));
        return "calendar/programme";
    }

    private String one(String id, Model model, String view) {
        var address = addresses.require(signedIn(), id);
        model.addAttribute("address", address);
        model.addAttribute("of", of(address));
        return view;
    }

    private String of(SecretAddress address) {
        return names().getOrDefault(address.scope(), "All your programmes");
    }

    private Map<String, String> names() {
        return programmes.all().stream()
                .collect(Collectors.toMap(row -> row.programme().value(), ProgrammeRow::name));
    }

    private static PersonId signedIn() {
        var acting = Acting.current();
        if (acting == null) throw Refusal.forbidden("access.nobody-acts");
        return acting.person();
    }
}
