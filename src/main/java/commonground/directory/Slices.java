package commonground.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

final class Slices {
    private Slices() {}

    /** Without duplicates, in parts that a query can take. */
    static <T> List<List<T>> of(Collection<T> all, int size) {
        var distinct = List.copyOf(new LinkedHashSet<>(all));
        var slices = new ArrayList<List<T>>();
        for (int i = 0; i < distinct.size(); i += size)
            slices.add(distinct.subList(i, Math.min(distinct.size(), i + size)));
        return slices;
    }
}
