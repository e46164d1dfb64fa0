package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.programme.Nominee;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Options and nominations to speak of in tests. */
final class Weighed {
    static final FormOption NOTHING =
            option(FormOfWorking.DO_NOTHING, "Stay as we are", "Saturdays stay unstaffed");
    static final FormOption FEDERATION = option(FormOfWorking.FEDERATION, "A federation", "");
    static final FormOption MERGER = option(FormOfWorking.MERGER, "One practice", "");

    /** A federation is proposed; nobody has said why not a merger. */
    static final Appraisal FEDERATION_PROPOSED =
            new Appraisal(List.of(NOTHING, FEDERATION, MERGER), 2);

    static final Nomination LEAD =
            new Nomination(
                    new Nominee(new PersonId("the-partner"), new PracticeCode("A81001"), 2),
                    new Nominee(new PersonId("the-manager"), new PracticeCode("A81002"), 3),
                    "the locality budget",
                    LocalDate.of(2017, 4, 1));

    private Weighed() {}

    static FormOption option(FormOfWorking form, String name, String rejectedBecause) {
        return new FormOption(form, name, "What it would mean", "", "", rejectedBecause);
    }

    /** Doing nothing and so many others, of which the second is proposed. */
    static Appraisal and(int others) {
        return new Appraisal(
                Stream.concat(
                                Stream.of(NOTHING),
                                IntStream.rangeClosed(1, others)
                                        .mapToObj(i ->
                                                option(FormOfWorking.OTHER, "Option " + i, "")))
                        .toList(),
                2);
    }
}
