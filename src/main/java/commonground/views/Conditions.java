package commonground.views;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the rows that a query looks for have in common. What is not asked for is not in the query at
 * all, so that the database can use its indexes.
 */
public final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param condition in JPQL
     */
    public Conditions and(String condition) {
        text.append(text.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    /**
     * @param condition in JPQL, with one parameter
     * @param name what the parameter is called; no two have one name
     */
    public Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /**
     * @param expression in JPQL, of a text
     * @param typed what it contains, in large or small letters; with nothing in it, any will do
     */
    public Conditions contains(String expression, String name, String typed) {
        return typed.isBlank()
                ? this
                : and(
                        "lower(%s) like :%s escape '!'".formatted(expression, name),
                        name,
                        pattern(typed));
    }

    /**
     * @param select with what it is selected from, in JPQL
     * @param order empty where it does not matter
     */
    public <T> TypedQuery<T> query(
            EntityManager manager, String select, String order, Class<T> type) {
        var query = manager.createQuery(select + text + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** For "like ... escape '!'", with what it would take for wildcards meant as typed. */
    public static String pattern(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
