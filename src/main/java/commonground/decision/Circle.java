package commonground.decision;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who was there, and what each list weighs, as the decision itself remembers it. */
class Circle {
    // not final: what is, a snapshot does not bring back
    private TreeMap<PracticeCode, Long> lists = new TreeMap<>();
    private TreeSet<PracticeCode> present = new TreeSet<>();
    private int presentAtWording;

    /** Lists that were not taken yet; those that were stay as they were then. */
    List<PatientsOnList> notTakenYet(List<PatientsOnList> now) {
        return now.stream().filter(list -> !lists.containsKey(list.practice())).toList();
    }

    /** What was taken stands; only where nothing was taken does the list as it is now count. */
    long patients(PracticeCode practice, List<PatientsOnList> now) {
        var taken = lists.get(practice);
        if (taken != null) return taken;
        return now.stream()
                .filter(list -> list.practice().equals(practice))
                .mapToLong(PatientsOnList::patients)
                .findFirst()
                .orElse(0);
    }

    /** Also counts what is about to be taken. */
    void requireEveryListIsKnown(List<PracticeCode> practices, List<PatientsOnList> about) {
        var known = new TreeSet<>(lists.keySet());
        about.forEach(list -> known.add(list.practice()));
        var unknown =
                practices.stream()
                        .filter(practice -> !known.contains(practice))
                        .map(PracticeCode::value)
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) throw Refusal.of("decision.list-size-unknown", unknown);
    }

    boolean isPresent(PracticeCode practice, int wording) {
        return presentAtWording == wording && present.contains(practice);
    }

    /** Those recorded as present with this wording before them. */
    List<PracticeCode> presentAt(int wording) {
        return presentAtWording == wording ? List.copyOf(present) : List.of();
    }

    void on(ListSizesTaken event) {
        event.lists().forEach(list -> lists.put(list.practice(), list.patients()));
    }

    void on(PresenceRecorded event) {
        if (event.wording() != presentAtWording) present.clear();
        presentAtWording = event.wording();
        if (event.present()) present.add(event.practice());
        else present.remove(event.practice());
    }
}
