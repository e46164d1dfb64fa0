package commonground.testing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of a page as somebody reads it: each row's cells in words, those with none left out. */
public final class PageTable {
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");

    private PageTable() {}

    /** The rows below its head, such as "1 May 2016 | 40 | rota". */
    public static List<String> rows(String page, String id) {
        var table = page.indexOf("id=\"" + id + "\"");
        if (table < 0) throw new IllegalStateException("there is no table " + id);
        var body = page.indexOf("<tbody", table);
        var rows = page.substring(body, page.indexOf("</tbody>", body));
        return ROW.matcher(rows).results().map(row -> words(row.group(1))).toList();
    }

    private static String words(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell ->
                        cell.group(1)
                                .replaceAll("<[^>]*>", " ")
                                .replace("&quot;", "\"")
                                .replace("&#39;", "'")
                                .replace("&amp;", "&")
                                .replaceAll("\\s+", " ")
                                .strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
