package commonground.plan;

import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a version of the plan.
 *
 * @param basedOn the version that this one is meant to follow; 0 for the first
 * @param sections at most {@value #MOST_SECTIONS}, each titled once; one at least has a text
 * @param link address of the document (http or https); empty if there is none
 * @param reason what this version changes and why; may be empty for the first
 */
public record DraftPlan(
        @TargetAggregateIdentifier PlanId plan,
        ProgrammeId programme,
        int basedOn,
        List<PlanSection> sections,
        String link,
        String reason)
        implements LeadMay, NeedsOpenProgramme {
    public static final int MOST_SECTIONS = 20;

    public DraftPlan {
        var check = new Check();
        sections = sections(check, sections);
        link = link(check, link);
        reason =
                basedOn > 0
                        ? check.prose("reason", reason)
                        : check.proseOrNothing("reason", reason);
        check.done();
    }

    private static List<PlanSection> sections(Check check, @Nullable List<PlanSection> given) {
        if (given == null || given.isEmpty()) {
            check.refuse("sections", "plan.nothing-written");
            return List.of();
        }
        if (given.size() > MOST_SECTIONS) {
            check.refuse("sections", "plan.too-many-sections", MOST_SECTIONS, given.size());
            return List.copyOf(given);
        }
        var kept = new ArrayList<PlanSection>();
        var titles = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            var at = "sections[" + i + "]";
            var section = given.get(i).checked(check, at);
            if (!section.title().isEmpty() && !titles.add(section.title().toLowerCase(Locale.ROOT)))
                check.refuse(at + ".title", "plan.section-twice", section.title());
            kept.add(section);
        }
        if (kept.stream().noneMatch(PlanSection::written))
            check.refuse("sections[0].text", "plan.nothing-written");
        return List.copyOf(kept);
    }

    private static String link(Check check, @Nullable String given) {
        var link = check.proseOrNothing("link", given, WebAddress.LONGEST);
        if (!link.isEmpty() && !WebAddress.isOne(link)) check.refuse("link", "plan.link-malformed");
        return link;
    }
}
