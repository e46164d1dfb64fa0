package commonground.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Sections as they stand in a form, one row each: {@code sections[0].title} and so on. */
record SectionsTyped(List<PlanSection> rows) {
    private static final Pattern FIELD = Pattern.compile("sections\\[(\\d{1,6})]\\.(title|text)");

    /** What a plan of this kind usually says. */
    private static final List<String> USUAL =
            List.of(
                    "Why we work together",
                    "What we will do",
                    "How we will do it",
                    "Who does it: people and staff",
                    "Money",
                    "What could go wrong");

    static SectionsTyped beginning() {
        return new SectionsTyped(USUAL.stream().map(title -> new PlanSection(title, "")).toList());
    }

    static SectionsTyped of(MultiValueMap<String, String> sent) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        sent.forEach((name, values) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && !values.isEmpty())
                rows.computeIfAbsent(Integer.valueOf(field.group(1)), n -> new HashMap<>())
                        .put(field.group(2), values.getFirst());
        });
        return new SectionsTyped(
                rows.values().stream()
                        .map(row ->
                                new PlanSection(
                                        row.getOrDefault("title", ""),
                                        row.getOrDefault("text", "")))
                        .toList());
    }

    SectionsTyped withOneMore() {
        var more = new ArrayList<>(rows);
        more.add(new PlanSection("", ""));
        return new SectionsTyped(List.copyOf(more));
    }

    SectionsTyped without(int number) {
        if (number < 1 || number > rows.size()) return this;
        var fewer = new ArrayList<>(rows);
        fewer.remove(number - 1);
        return new SectionsTyped(List.copyOf(fewer));
    }

    /** Without the rows in which nothing was written at all. */
    SectionsTyped written() {
        return new SectionsTyped(
                rows.stream()
                        .filter(row -> !row.title().isBlank() || !row.text().isBlank())
                        .toList());
    }

    public boolean full() {
        return rows.size() >= DraftPlan.MOST_SECTIONS;
    }
}
