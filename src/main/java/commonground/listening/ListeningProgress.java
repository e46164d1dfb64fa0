package commonground.listening;

import java.util.List;
import java.util.function.Predicate;

/** How far a programme's practices have been listened to, and with which something is left. */
record ListeningProgress(List<Coverage> practices) {
    public int all() {
        return practices.size();
    }

    public long heard() {
        return count(Coverage::heard);
    }

    public long reflectedBack() {
        return count(Coverage::reflectedBack);
    }

    public long confirmed() {
        return count(Coverage::confirmed);
    }

    public List<Coverage> notYetHeard() {
        return without(Coverage::heard);
    }

    /** Those that were met and have not been told, in the words that hold, what was heard. */
    public List<Coverage> notYetReflectedBack() {
        return met(Coverage::reflectedBack);
    }

    /** Those that were met and have not confirmed everything that was heard. */
    public List<Coverage> notYetConfirmed() {
        return met(Coverage::confirmed);
    }

    public boolean nothingYet() {
        return heard() == 0;
    }

    private long count(Predicate<Coverage> which) {
        return practices.stream().filter(which).count();
    }

    private List<Coverage> met(Predicate<Coverage> which) {
        return without(which).stream().filter(Coverage::heard).toList();
    }

    private List<Coverage> without(Predicate<Coverage> which) {
        return practices.stream().filter(which.negate()).toList();
    }
}
