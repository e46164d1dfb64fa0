package commonground.portfolio;

import commonground.decision.Subject;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.AgreedRow;
import commonground.programme.LeadRow;
import commonground.programme.Matter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the record has to say to the four questions about one programme.
 *
 * @param members codes of the members
 * @param heard members that have been listened to
 * @param confirmed members that have confirmed everything that was written down of it
 * @param agreed what the programme stands by, in the order in which it was agreed
 * @param visionBy the members that agreed to the vision it stands by
 * @param visionWasTested whether anybody asked for other words before it was agreed
 * @param before subjects that are before the group now, with when the first of each was ever tabled
 * @param firstTabled when something about a subject was first tabled
 * @param options how many forms of working were weighed in the latest appraisal; 0 if none
 * @param plan number of the plan's latest version; 0 if none
 * @param planFirst when its first version was drafted
 * @param objections how many were ever raised
 * @param openObjections how many of them are open
 * @param deadlines how many the commissioner has set
 */
record Facts(
        ProgrammeId programme,
        Collection<PracticeCode> members,
        Set<PracticeCode> heard,
        Set<PracticeCode> confirmed,
        List<AgreedRow> agreed,
        Collection<PracticeCode> visionBy,
        boolean visionWasTested,
        Set<Subject> before,
        Map<Subject, LocalDate> firstTabled,
        int options,
        @Nullable LeadRow lead,
        @Nullable LocalDate leadFirst,
        int plan,
        @Nullable LocalDate planFirst,
        int objections,
        int openObjections,
        int deadlines,
        DeliveryFacts delivery) {

    Optional<AgreedRow> latest(Matter matter) {
        return agreed.stream()
                .filter(row -> row.matter() == matter)
                .max(Comparator.comparingLong(AgreedRow::sequence));
    }

    long issues() {
        return agreed.stream().filter(row -> row.matter() == Matter.COMMON_ISSUE).count();
    }

    Optional<LocalDate> firstVision() {
        return agreed.stream()
                .filter(row -> row.matter() == Matter.VISION)
                .map(AgreedRow::agreedOn)
                .min(Comparator.naturalOrder());
    }
}
