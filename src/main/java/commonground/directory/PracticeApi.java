package commonground.directory;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Practices for programs. */
@RestController
@RequestMapping("/api/practices")
@Tag(name = "Practices", description = "GP practices as published editions list them")
class PracticeApi {
    private static final int A_PAGE = 100;

    private final Practices practices;
    private final ListSizes listSizes;

    PracticeApi(Practices practices, ListSizes listSizes) {
        this.practices = practices;
        this.listSizes = listSizes;
    }

    /**
     * A practice with its latest list size.
     *
     * @param listSize null if none is known
     */
    record Listed(
            PracticeCode code,
            LocalDate edition,
            @Nullable LocalDate notListedSince,
            boolean inUse,
            PracticeDetails details,
            @Nullable ListSize listSize) {
        static Listed of(Practice practice, @Nullable ListSize size) {
            return new Listed(
                    practice.code(),
                    practice.edition(),
                    practice.notListedSince(),
                    practice.inUse(),
                    practice.details(),
                    size);
        }
    }

    /** Everything known of a practice. */
    record Known(Listed practice, List<PracticeChange> history, List<ListSize> listSizes) {}

    @GetMapping
    @Operation(
            summary = "Find practices",
            description = "By code; the next page is the Link header's rel=next.")
    ResponseEntity<List<Listed>> find(
            @RequestParam(defaultValue = "")
                    @Parameter(description = "Words of name, code, address or postcode")
                    String query,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "A commissioner's code", example = "09X")
                    String commissioner,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Closed, dormant and proposed practices too")
                    boolean all,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(description = "The date to look at instead of the moment's")
                    @Nullable LocalDate edition,
            @RequestParam(required = false)
                    @Parameter(description = "Opaque: from the Link header of the page before")
                    @Nullable String cursor) {
        var page = Cursor.page(cursor);
        var search =
                new PracticeSearch(
                        query, commissioner, all, PracticeSearch.Order.CODE, edition, page, A_PAGE);
        var found = practices.search(search);
        var sizes = listSizes.find(found.practices().stream().map(Practice::code).toList());
        var answer = ResponseEntity.ok().header("Total-Count", String.valueOf(found.total()));
        if (page < found.pages())
            answer.header(HttpHeaders.LINK, "<" + next(search) + ">; rel=\"next\"");
        return answer.body(
                found.practices().stream()
                        .map(practice -> Listed.of(practice, sizes.get(practice.code())))
                        .toList());
    }

    @GetMapping("/{code}")
    @Operation(summary = "All that is known of one practice, by edition")
    @ApiResponse(responseCode = "404", description = "No edition lists it")
    @ApiResponse(responseCode = "422", description = "That is not a practice code")
    Known one(@PathVariable("code") @Parameter(example = "H82044") String typed) {
        var code = PracticeCode.typed(typed);
        var practice =
                practices.find(code).orElseThrow(() -> Refusal.unknown("practice.unknown", code));
        return new Known(
                Listed.of(practice, listSizes.find(List.of(code)).get(code)),
                PracticeChange.all(practices.history(code)),
                listSizes.history(code));
    }

    private static String next(PracticeSearch search) {
        var address = UriComponentsBuilder.fromPath("/api/practices");
        if (!search.text().isEmpty()) address.queryParam("query", "{query}");
        if (!search.commissioner().isEmpty()) address.queryParam("commissioner", "{commissioner}");
        if (search.notInUse()) address.queryParam("all", true);
        if (search.edition() != null) address.queryParam("edition", search.edition());
        return address.queryParam("cursor", Cursor.to(search.page() + 1))
                .encode()
                .buildAndExpand(
                        Map.of("query", search.text(), "commissioner", search.commissioner()))
                .toUriString();
    }
}
