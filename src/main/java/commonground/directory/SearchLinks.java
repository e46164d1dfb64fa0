package commonground.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the same search, sorted otherwise or on another page. */
record SearchLinks(PracticeSearch search, int pages) {
    public @Nullable String earlier() {
        return search.page() > 1
                ? to(search.order(), Math.min(search.page(), pages + 1) - 1)
                : null;
    }

    public @Nullable String later() {
        return search.page() < pages ? to(search.order(), search.page() + 1) : null;
    }

    public String sortedBy(String order) {
        return to(PracticeSearch.Order.valueOf(order), 1);
    }

    public boolean isSortedBy(String order) {
        return search.order().name().equals(order);
    }

    private String to(PracticeSearch.Order order, int page) {
        var address = UriComponentsBuilder.fromPath("/practices");
        if (!search.text().isEmpty()) address.queryParam("query", "{query}");
        if (!search.commissioner().isEmpty()) address.queryParam("commissioner", "{commissioner}");
        if (search.notInUse()) address.queryParam("all", true);
        if (search.edition() != null) address.queryParam("edition", search.edition());
        if (order != PracticeSearch.Order.NAME) address.queryParam("sort", order);
        if (page > 1) address.queryParam("page", page);
        return address.encode()
                .buildAndExpand(
                        java.util.Map.of(
                                "query", search.text(), "commissioner", search.commissioner()))
                .toUriString();
    }
}
