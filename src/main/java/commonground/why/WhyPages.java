package commonground.why;

import commonground.kernel.DecisionId;
import commonground.programme.Programmes;
import commonground.web.Place;
import commonground.web.Section;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From something agreed back, step by step, to what the practices said first. */
@Controller
class WhyPages {
    private final Walks walks;
    private final Programmes programmes;

    WhyPages(Walks walks, Programmes programmes) {
        this.walks = walks;
        this.programmes = programmes;
    }

    @GetMapping("/decisions/{decision}/why")
    String why(@PathVariable DecisionId decision, Model model) {
        var walk = walks.from(decision);
        var programme = programmes.require(walk.first().decision().programme());
        model.addAttribute(
                "place",
                new Place(
                        programme.programme(),
                        programme.name(),
                        Section.DECISIONS,
                        programme.closedOn()));
        model.addAttribute("walk", walk);
        return "why/why";
    }
}
