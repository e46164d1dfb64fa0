package commonground.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Options as they stand in a form, one row each: {@code options[0].name} and so on. Rows are added
 * and taken away by sending the form, so that it needs no script.
 *
 * @param chosen number of the row that is proposed, from 1; empty while none is
 */
record OptionsTyped(List<Row> rows, String chosen) {
    private static final Pattern FIELD = Pattern.compile("options\\[(\\d{1,6})]\\.(\\w+)");
    private static final Row EMPTY = new Row("", "", "", "", "", "");

    record Row(
            String form,
            String name,
            String description,
            String advantages,
            String disadvantages,
            String rejectedBecause) {

        private static Row of(Map<String, String> sent) {
            return new Row(
                    sent.getOrDefault("form", ""),
                    sent.getOrDefault("name", ""),
                    sent.getOrDefault("description", ""),
                    sent.getOrDefault("advantages", ""),
                    sent.getOrDefault("disadvantages", ""),
                    sent.getOrDefault("rejectedBecause", ""));
        }

        boolean empty() {
            return Stream.of(form, name, description, advantages, disadvantages, rejectedBecause)
                    .allMatch(String::isBlank);
        }
    }

    /**
     * What a new appraisal begins with: doing nothing, and room for two that would change
     * something.
     */
    static OptionsTyped beginning(String doNothing) {
        return new OptionsTyped(
                List.of(
                        new Row(FormOfWorking.DO_NOTHING.name(), doNothing, "", "", "", ""),
                        EMPTY,
                        EMPTY),
                "");
    }

    static OptionsTyped of(Appraisal appraisal) {
        return new OptionsTyped(
                appraisal.options().stream()
                        .map(option ->
                                new Row(
                                        option.form().name(),
                                        option.name(),
                                        option.description(),
                                        option.advantages(),
                                        option.disadvantages(),
                                        option.rejectedBecause()))
                        .toList(),
                String.valueOf(appraisal.chosen()));
    }

    static OptionsTyped of(MultiValueMap<String, String> sent) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        sent.forEach((name, values) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && !values.isEmpty())
                rows.computeIfAbsent(Integer.valueOf(field.group(1)), n -> new HashMap<>())
                        .put(field.group(2), values.getFirst());
        });
        var chosen = sent.getFirst("chosen");
        return new OptionsTyped(
                rows.values().stream().map(Row::of).toList(), chosen == null ? "" : chosen);
    }

    OptionsTyped withOneMore() {
        var more = new ArrayList<>(rows);
        more.add(EMPTY);
        return new OptionsTyped(List.copyOf(more), chosen);
    }

    /** Without the row of this number, from 1; the one proposed stays the one proposed. */
    OptionsTyped without(int number) {
        if (number < 1 || number > rows.size()) return this;
        var fewer = new ArrayList<>(rows);
        fewer.remove(number - 1);
        var proposed = proposed();
        var now = proposed > number ? proposed - 1 : proposed == number ? 0 : proposed;
        return new OptionsTyped(List.copyOf(fewer), now == 0 ? "" : String.valueOf(now));
    }

    /** Without the rows in which nothing was written. */
    OptionsTyped written() {
        var typed = this;
        for (int number = rows.size(); number > 0; number--)
            if (rows.get(number - 1).empty() && proposed() != number) typed = typed.without(number);
        return typed;
    }

    /** 0 while none is. */
    public int proposed() {
        return chosen.matches("\\d{1,6}") ? Integer.parseInt(chosen) : 0;
    }

    public boolean full() {
        return rows.size() >= Appraisal.MOST;
    }

    /** What was typed, for a command to look at; a form that is none of the known is null. */
    Appraisal appraisal(Choices choices) {
        return new Appraisal(rows.stream().map(row -> option(row, choices)).toList(), proposed());
    }

    private static FormOption option(Row row, Choices choices) {
        var form = form(row.form());
        return new FormOption(
                form,
                named(row, form, choices),
                row.description(),
                row.advantages(),
                row.disadvantages(),
                row.rejectedBecause());
    }

    /** A known form needs no name of its own. */
    private static String named(Row row, @Nullable FormOfWorking form, Choices choices) {
        return row.name().isBlank() && form != null && form != FormOfWorking.OTHER
                ? choices.option(form).label()
                : row.name();
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private static FormOfWorking form(String name) {
        return Stream.of(FormOfWorking.values())
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
