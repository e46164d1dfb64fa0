package commonground.listening;

import commonground.web.Option;
import java.util.List;

/**
 * The statements of a programme to choose from, in a form.
 *
 * @param groups those shown, by practice
 * @param hidden those chosen that the filter does not show
 * @param practices to filter by
 * @param themes to filter by
 */
record StatementChoice(
        List<Group> groups, List<String> hidden, List<Option> practices, List<Option> themes) {
    record Group(String practice, List<Choice> choices) {}

    /**
     * One of them.
     *
     * @param in the issues it appears in already
     */
    record Choice(StatementRow statement, boolean chosen, boolean confirmed, List<String> in) {}

    public int shown() {
        return groups.stream().mapToInt(group -> group.choices().size()).sum();
    }

    public boolean isEmpty() {
        return shown() == 0 && hidden.isEmpty();
    }
}
