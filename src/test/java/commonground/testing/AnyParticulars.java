package commonground.testing;

import static commonground.testing.ProgrammeHistory.PRACTICES;

import commonground.decision.Appraisal;
import commonground.decision.FormOfWorking;
import commonground.decision.FormOption;
import commonground.decision.Nomination;
import commonground.decision.Particulars;
import commonground.decision.PlanVersion;
import commonground.decision.Subject;
import commonground.kernel.PersonId;
import commonground.programme.Nominee;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a proposal about a subject says besides its words. */
final class AnyParticulars {
    private AnyParticulars() {}

    static @Nullable Particulars of(Subject subject, Random random) {
        return switch (subject) {
            case FORM_OF_WORKING ->
                    new Appraisal(
                            List.of(
                                    option(FormOfWorking.DO_NOTHING),
                                    option(FormOfWorking.HUBS),
                                    option(FormOfWorking.MERGER)),
                            1 + random.nextInt(3));
            case LEAD ->
                    new Nomination(
                            new Nominee(new PersonId("a-partner"), PRACTICES.getFirst(), 2),
                            new Nominee(new PersonId("a-manager"), PRACTICES.getLast(), 3),
                            "the locality budget",
                            LocalDate.of(2017, 4, 1));
            case BUSINESS_PLAN -> random.nextBoolean() ? new PlanVersion(2) : null;
            default -> null;
        };
    }

    private static FormOption option(FormOfWorking form) {
        return new FormOption(form, form.name(), "What it means", "", "", "");
    }
}
