package commonground.directory;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding practices, and all that is known of one. */
@Controller
@RequestMapping("/practices")
class PracticePages {
    private static final int A_PAGE = 25;

    private final Practices practices;
    private final ListSizes listSizes;
    private final Imports imports;

    PracticePages(Practices practices, ListSizes listSizes, Imports imports) {
        this.practices = practices;
        this.listSizes = listSizes;
        this.imports = imports;
    }

    /** What the address of a search says; anything may be missing. */
    record Asked(
            @Nullable String query,
            @Nullable String commissioner,
            @Nullable Boolean all,
            PracticeSearch.@Nullable Order sort,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate edition,
            @Nullable Integer page) {
        PracticeSearch search() {
            return new PracticeSearch(
                    query == null ? "" : query,
                    commissioner == null ? "" : commissioner,
                    Boolean.TRUE.equals(all),
                    sort == null ? PracticeSearch.Order.NAME : sort,
                    edition,
                    page == null ? 1 : page,
                    A_PAGE);
        }
    }

    @GetMapping
    String all(@ModelAttribute Asked asked, Model model) {
        var search = asked.search();
        var page = practices.search(search);
        var codes = page.practices().stream().map(Practice::code).toList();
        model.addAttribute("search", search);
        model.addAttribute("found", page);
        model.addAttribute("sizes", listSizes.find(codes));
        model.addAttribute("current", practices.edition().orElse(null));
        model.addAttribute("editions", practices.editions());
        model.addAttribute("links", new SearchLinks(search, page.pages()));
        model.addAttribute("mayImport", imports.mayImport());
        return "directory/practices";
    }

    @GetMapping("/{code}")
    String one(@PathVariable("code") String typed, Model model) {
        var code = PracticeCode.typed(typed);
        var practice =
                practices.find(code).orElseThrow(() -> Refusal.unknown("practice.unknown", code));
        model.addAttribute("practice", practice);
        model.addAttribute("current", practices.edition().orElse(null));
        model.addAttribute("history", PracticeChange.all(practices.history(code)));
        model.addAttribute("sizes", listSizes.history(code));
        return "directory/practice";
    }
}
