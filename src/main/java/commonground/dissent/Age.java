package commonground.dissent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** How long an objection has stood open. */
public enum Age {
    WEEK("up to 7 days", 0, 7),
    MONTH("8 to 28 days", 8, 28),
    QUARTER("29 to 90 days", 29, 90),
    LONGER("more than 90 days", 91, Long.MAX_VALUE);

    private final String label;
    private final long from;
    private final long to;

    Age(String label, long from, long to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    public static Age of(long days) {
        for (var age : values()) if (days <= age.to) return age;
        return LONGER;
    }

    /** The first day of it, in whole days open. */
    public long from() {
        return from;
    }

    /** How many there are of each age; ages without any are counted as well. */
    static Map<Age, Long> count(LongStream days) {
        var counted = new EnumMap<Age, Long>(Age.class);
        List.of(values()).forEach(age -> counted.put(age, 0L));
        days.forEach(open -> counted.merge(of(open), 1L, Long::sum));
        return counted;
    }
}
