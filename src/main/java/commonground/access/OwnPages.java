package commonground.access;

import static java.util.Comparator.comparing;

import commonground.kernel.Refusal;
import commonground.web.OwnPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's own account: who they are here, and what they look after themselves. */
@Controller
class OwnPages {
    static final String PATH = "/account";

    private final People people;
    private final ObjectProvider<OwnPart> parts;

    OwnPages(People people, ObjectProvider<OwnPart> parts) {
        this.people = people;
        this.parts = parts;
    }

    @GetMapping(PATH)
    String own(Model model) {
        var current = SignedInPerson.current();
        if (current == null) throw Refusal.forbidden("access.nobody-acts");
        model.addAttribute(
                "own",
                people.find(current.person()).orElseThrow(() -> Refusal.unknown("person.unknown")));
        model.addAttribute("parts", parts.stream().sorted(comparing(OwnPart::label)).toList());
        return "access/own";
    }
}
