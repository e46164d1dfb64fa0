package commonground.decision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is different between two wordings, word by word. */
public final class Difference {
    /** A stretch of words that stayed, came or went. */
    public record Piece(Kind kind, String text) {
        public boolean same() {
            return kind == Kind.SAME;
        }

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /** What became of a piece. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A word with the blanks after it, or a single mark of punctuation with them. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}'’-]+\\s*|[^\\p{L}\\p{N}]\\s*");

    /** Fewer words than these that happen to stay between two changes only make both unreadable. */
    private static final int FEWEST_KEPT = 3;

    private Difference() {}

    /** By the number of the later wording: what changed against the one before it. */
    static Map<Integer, List<Piece>> of(List<WordingRow> wordings) {
        var all = new TreeMap<Integer, List<Piece>>();
        var sorted = wordings.stream().sorted(Comparator.comparingInt(WordingRow::number)).toList();
        for (int i = 1; i < sorted.size(); i++)
            all.put(
                    sorted.get(i).number(),
                    between(sorted.get(i - 1).text(), sorted.get(i).text()));
        return all;
    }

    /**
     * Put together without what was removed they are the later text, without what was added the
     * earlier.
     */
    static List<Piece> between(String before, String after) {
        var old = tokens(before);
        var pieces = new ArrayList<Piece>();
        var removed = new ArrayList<String>();
        var added = new ArrayList<String>();
        int at = 0;
        // in linear space: two long texts with nothing in common would fill the memory otherwise
        var patch = DiffUtils.diff(old, tokens(after), new MeyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var source = delta.getSource();
            var same = old.subList(at, source.getPosition());
            if (same.size() < FEWEST_KEPT && !removed.isEmpty() && !added.isEmpty()) {
                removed.addAll(same);
                added.addAll(same);
            } else if (!same.isEmpty()) {
                changed(pieces, removed, added);
                add(pieces, Kind.SAME, same);
            }
            removed.addAll(source.getLines());
            added.addAll(delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        changed(pieces, removed, added);
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    /** What went is read before what came in its place. */
    private static void changed(List<Piece> pieces, List<String> removed, List<String> added) {
        add(pieces, Kind.REMOVED, removed);
        add(pieces, Kind.ADDED, added);
        removed.clear();
        added.clear();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(kind, String.join("", tokens)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }
}
