package commonground.portfolio;

import commonground.kernel.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up many programmes, a page at a time, at the request's moment. */
@Component
@Transactional(readOnly = true)
class Portfolio {
    static final int A_PAGE = 25;

    /** More than these nobody reads in a file. */
    private static final int MOST = 40_000;

    private static final int AT_ONCE = 500;

    private final PortfolioRows rows;

    Portfolio(PortfolioRows rows) {
        this.rows = rows;
    }

    PortfolioPage page(PortfolioQuery query) {
        var today = Moment.current().date();
        var total = rows.count(query, today);
        var pages = (int) Math.max(1, Math.ceilDiv(total, A_PAGE));
        var number = Math.min(query.number(), pages);
        var found = rows.page(query, today, (number - 1) * A_PAGE, A_PAGE);
        var any = total > 0 || rows.count(PortfolioQuery.ALL, today) > 0;
        return new PortfolioPage(lines(found), total, number, pages, any);
    }

    /** All of them. */
    List<PortfolioLine> whole(PortfolioQuery query) {
        var found = rows.page(query, Moment.current().date(), 0, MOST);
        return IntStream.iterate(0, i -> i < found.size(), i -> i + AT_ONCE)
                .mapToObj(i -> found.subList(i, Math.min(found.size(), i + AT_ONCE)))
                .flatMap(some -> lines(some).stream())
                .toList();
    }

    private List<PortfolioLine> lines(List<PortfolioRow> found) {
        var ids = found.stream().map(PortfolioRow::programme).toList();
        var next = rows.next(ids);
        var objections = rows.objections(ids);
        return found.stream()
                .map(row ->
                        new PortfolioLine(
                                row,
                                next.get(row.programme()),
                                objections.getOrDefault(row.programme(), 0L)))
                .toList();
    }
}
