package commonground.testing;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.AddMember;
import commonground.programme.OpenProgramme;
import commonground.programme.RemoveMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Programmes open; practices join, leave and join again. */
@TestComponent
class ProgrammeHistory implements History {
    static final List<PracticeCode> PRACTICES =
            List.of(
                    new PracticeCode("A81001"),
                    new PracticeCode("A81002"),
                    new PracticeCode("A81003"),
                    new PracticeCode("A81004"));

    final List<ProgrammeId> programmes = new ArrayList<>();

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.isEmpty() || random.nextInt(20) == 0) {
            programmes.add(ProgrammeId.next());
            send.accept(
                    new OpenProgramme(
                            programmes.getLast(),
                            "Programme " + programmes.size(),
                            "Ashdown",
                            PRACTICES.subList(0, 2)));
        }
        send.accept(
                random.nextBoolean()
                        ? new AddMember(any(random), practice(random), "asked to come in")
                        : new RemoveMember(any(random), practice(random), "left again"));
    }

    ProgrammeId any(Random random) {
        return programmes.get(random.nextInt(programmes.size()));
    }

    static PracticeCode practice(Random random) {
        return PRACTICES.get(random.nextInt(PRACTICES.size()));
    }
}
