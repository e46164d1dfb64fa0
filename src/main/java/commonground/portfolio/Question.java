package commonground.portfolio;

import java.util.List;

/** One of the four questions that a collaboration has to have an answer to. */
public record Question(String name, String asks, List<Answered> items) {
    public long recorded() {
        return count(Evidence.RECORDED);
    }

    public long asserted() {
        return count(Evidence.ASSERTED);
    }

    public long missing() {
        return count(Evidence.MISSING);
    }

    private long count(Evidence evidence) {
        return items.stream().filter(item -> item.evidence() == evidence).count();
    }
}
