package commonground.portfolio;

import commonground.export.Csv;
import commonground.programme.Stage;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All programmes for a manager of many towns: how far, what is due, who objects, who is stuck. */
@Controller
class PortfolioPages {
    private static final String FILE = "programmes";

    private static final List<Option> STALLED =
            List.of(
                    Option.of("", "Any time"),
                    Option.of("28", "28 days or more"),
                    Option.of("91", "91 days or more"));

    private static final List<Option> DISSENT =
            List.of(Option.of("", "Any"), Option.of("yes", "An objection is open"));

    private final Portfolio portfolio;
    private final PortfolioFiles files;
    private final MessageSource words;

    PortfolioPages(Portfolio portfolio, PortfolioFiles files, MessageSource words) {
        this.portfolio = portfolio;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/portfolio")
    String show(@ModelAttribute("query") PortfolioQuery query, Model model) {
        model.addAttribute("found", portfolio.page(query));
        model.addAttribute("stages", stages());
        model.addAttribute("stalled", STALLED);
        model.addAttribute("dissent", DISSENT);
        return "portfolio/portfolio";
    }

    @GetMapping("/portfolio.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute PortfolioQuery query) {
        Csv csv = files.csv(portfolio.whole(query));
        return csv.answer(FILE + ".csv");
    }

    @GetMapping("/portfolio.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute PortfolioQuery query) {
        return files.xlsx(portfolio.whole(query)).answer(FILE + ".xlsx");
    }

    private List<Option> stages() {
        var stages = new ArrayList<Option>();
        stages.add(Option.of(PortfolioQuery.RUNNING, "All but closed"));
        stages.add(Option.of(PortfolioQuery.ANY, "Any"));
        for (var stage : Stage.values())
            stages.add(
                    Option.of(
                            stage, words.getMessage("programme.stage." + stage, null, Locale.UK)));
        return stages;
    }
}
