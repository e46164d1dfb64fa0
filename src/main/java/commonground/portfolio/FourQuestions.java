package commonground.portfolio;

import commonground.decision.Subject;
import commonground.kernel.PracticeCode;
import commonground.programme.LeadRow;
import commonground.programme.Matter;
import java.util.List;

/**
 * The test of a collaboration: why, what, people, how; each answered by what is recorded, only
 * asserted, or missing. What nobody records here yet is missing, whatever may have happened.
 */
final class FourQuestions {
    private final Facts facts;
    private final String at;

    private FourQuestions(Facts facts) {
        this.facts = facts;
        this.at = "/programmes/" + facts.programme();
    }

    static List<Question> of(Facts facts) {
        var asked = new FourQuestions(facts);
        return List.of(asked.why(), asked.what(), asked.people(), asked.how());
    }

    private Question why() {
        return new Question(
                "Why",
                "Why work together, and why with these others?",
                List.of(
                        reasonsOfEach(),
                        whatTroublesThem(),
                        oneAim(),
                        testedOnEachOther(),
                        whyThisForm()));
    }

    private Answered reasonsOfEach() {
        var asks = "What moves each practice, heard alone";
        var path = at + "/listening";
        int members = facts.members().size();
        if (members == 0)
            return missing(
                    asks, "The programme has no members yet. The locality manager adds them.", at);
        if (facts.heard().isEmpty())
            return missing(
                    asks,
                    "No practice has been listened to yet. The locality manager meets each alone.",
                    path);
        if (facts.confirmed().containsAll(facts.members()))
            return recorded(
                    asks,
                    "All %d practices have been heard and have confirmed what was written down."
                            .formatted(members),
                    path);
        return asserted(
                asks,
                "%d of %d practices have been heard, %d have confirmed what was written down."
                        .formatted(count(facts.heard()), members, count(facts.confirmed())),
                path);
    }

    private long count(java.util.Set<PracticeCode> practices) {
        return facts.members().stream().filter(practices::contains).count();
    }

    private Answered whatTroublesThem() {
        var asks = "What troubles them all, in agreed words";
        var issues = facts.issues();
        if (issues > 0)
            return recorded(
                    asks,
                    issues == 1
                            ? "One common issue is agreed."
                            : issues + " common issues are agreed.",
                    at + "#issues");
        return facts.before().contains(Subject.COMMON_ISSUE)
                ? asserted(asks, "Tabled; not agreed yet.", at + "/decisions")
                : missing(
                        asks,
                        "No common issue has been agreed. Gather what was heard and put it to the group.",
                        at + "/issues");
    }

    private Answered oneAim() {
        var asks = "One aim that every practice shares";
        var vision = facts.latest(Matter.VISION);
        if (vision.isPresent()) {
            var path = "/decisions/" + vision.get().decision();
            var later =
                    facts.members().stream()
                            .filter(member -> !facts.visionBy().contains(member))
                            .count();
            return later == 0
                    ? recorded(
                            asks,
                            "Every member has agreed to wording %d of the vision."
                                    .formatted(vision.get().wording()),
                            path)
                    : asserted(
                            asks,
                            "The vision was agreed before %s joined: ask where they stand."
                                    .formatted(
                                            later == 1
                                                    ? "one of the members"
                                                    : later + " of the members"),
                            path);
        }
        return facts.before().contains(Subject.VISION)
                ? asserted(asks, "A vision is tabled; not agreed yet.", at + "/decisions")
                : missing(
                        asks,
                        "No vision has been agreed. The locality manager tables one once the issues are agreed.",
                        at + "/decisions/new?subject=VISION");
    }

    private Answered testedOnEachOther() {
        var asks = "Tested on each other, so that nobody finds out later that they disagree";
        var vision = facts.latest(Matter.VISION);
        if (vision.isEmpty())
            return missing(asks, "There is no agreed vision to be tested yet.", at + "/decisions");
        var path = "/decisions/" + vision.get().decision();
        return facts.visionWasTested()
                ? recorded(
                        asks, "The words were disputed and changed before they were agreed.", path)
                : asserted(
                        asks,
                        "The first words were agreed without a concern or an objection. Does everybody read them alike?",
                        path);
    }

    private Answered whyThisForm() {
        var asks = "Why in this form";
        var form = facts.latest(Matter.FORM_OF_WORKING);
        if (form.isPresent())
            return recorded(
                    asks,
                    "%s, chosen among %d options with a reason against each of the others."
                            .formatted(form.get().form(), facts.options()),
                    "/decisions/" + form.get().decision());
        return facts.options() > 0
                ? asserted(asks, "Options are tabled; none is agreed.", at + "/decisions")
                : missing(
                        asks,
                        "No form of working has been weighed. The locality manager tables the options.",
                        at + "/decisions/new/form-of-working");
    }

    private Question what() {
        return new Question(
                "What",
                "What are you trying to achieve?",
                List.of(outcomes(), alternatives(), commitments(), dissent()));
    }

    private Answered outcomes() {
        var asks = "What will be different, and how one would see it";
        var many = facts.delivery().outcomes();
        if (many > 0)
            return recorded(
                    asks,
                    many == 1
                            ? "One outcome has a measure, a baseline and a target."
                            : many + " outcomes have a measure, a baseline and a target.",
                    at + "/plan/outcomes");
        return facts.latest(Matter.VISION)
                .map(vision ->
                        asserted(
                                asks,
                                "The vision says it in words. No outcome with a measure and a baseline is recorded here yet.",
                                "/decisions/" + vision.decision()))
                .orElseGet(() ->
                        missing(
                                asks,
                                "Neither a vision nor an outcome with a measure is recorded.",
                                at + "/decisions"));
    }

    private Answered alternatives() {
        var asks = "The alternatives, doing nothing among them";
        return facts.options() > 0
                ? recorded(
                        asks,
                        "%d options were weighed, doing nothing among them."
                                .formatted(facts.options()),
                        at + "/decisions")
                : missing(
                        asks,
                        "No alternatives are recorded. The locality manager tables the options.",
                        at + "/decisions/new/form-of-working");
    }

    private Answered commitments() {
        var asks = "What each gives and gives up for it";
        var plan = facts.latest(Matter.BUSINESS_PLAN);
        if (plan.isPresent())
            return recorded(
                    asks,
                    "The business plan that all agreed says it.",
                    "/decisions/" + plan.get().decision());
        return facts.plan() > 0
                ? asserted(
                        asks,
                        "Version %d of the plan says it; the group has not agreed to it."
                                .formatted(facts.plan()),
                        at + "/plan")
                : missing(
                        asks,
                        "Nothing is recorded. The two who lead draft the business plan.",
                        at + "/plan");
    }

    private Answered dissent() {
        var asks = "Where they differ, and what became of it";
        if (facts.objections() > 0)
            return recorded(
                    asks,
                    "%d %s raised, %d open."
                            .formatted(
                                    facts.objections(),
                                    facts.objections() == 1 ? "objection" : "objections",
                                    facts.openObjections()),
                    at + "/dissent");
        return facts.firstTabled().isEmpty()
                ? missing(asks, "Nothing has been put to the group yet.", at + "/decisions")
                : asserted(asks, "Nobody has objected to anything so far.", at + "/decisions");
    }

    private Question people() {
        return new Question(
                "People",
                "Are staff and others concerned with you?",
                List.of(
                        supportOfPractices(),
                        notKept("What staff say to it"),
                        notKept("What patients and other organisations say to it"),
                        notKept("What it means for each group, and whether they know")));
    }

    private Answered supportOfPractices() {
        var asks = "How far the practices themselves support it";
        return facts.firstTabled().isEmpty()
                ? missing(asks, "No practice has taken a position yet.", at + "/decisions")
                : recorded(
                        asks,
                        "Their positions on every proposal are on record.",
                        at + "/decisions");
    }

    private static Answered notKept(String asks) {
        return missing(asks, "Not recorded here yet.", null);
    }

    private Question how() {
        return new Question(
                "How",
                "How will it be delivered?",
                List.of(form(), whoLeads(), plan(), objectives(), timescales()));
    }

    private Answered objectives() {
        var asks = "Objectives, actions and what they need";
        var path = at + "/plan/milestones";
        var delivery = facts.delivery();
        if (delivery.milestones() == 0 && delivery.actions() == 0)
            return missing(
                    asks,
                    "No milestone and no action is planned. The two who lead plan them.",
                    path);
        var says =
                "%s and %s are planned; %d of the actions say what they take. %d of %s attested as achievable and realistic."
                        .formatted(
                                many(delivery.milestones(), "milestone"),
                                many(delivery.actions(), "action"),
                                delivery.resourced(),
                                delivery.attested(),
                                many(delivery.outcomes(), "outcome"));
        var complete =
                delivery.milestones() > 0
                        && delivery.actions() > 0
                        && delivery.resourced() == delivery.actions()
                        && delivery.outcomes() > 0
                        && delivery.attested() == delivery.outcomes();
        return complete ? recorded(asks, says, path) : asserted(asks, says, path);
    }

    private static String many(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    private Answered form() {
        var asks = "The form in which it is delivered";
        var form = facts.latest(Matter.FORM_OF_WORKING);
        if (form.isPresent())
            return recorded(asks, form.get().form() + ".", "/decisions/" + form.get().decision());
        return facts.before().contains(Subject.FORM_OF_WORKING)
                ? asserted(asks, "Options are tabled; none is agreed.", at + "/decisions")
                : missing(
                        asks,
                        "None is agreed. The locality manager tables the options.",
                        at + "/decisions/new/form-of-working");
    }

    private Answered whoLeads() {
        var asks = "Who leads";
        var lead = facts.lead();
        if (lead == null)
            return facts.before().contains(Subject.LEAD)
                    ? asserted(asks, "Two people are proposed; not agreed yet.", at + "/decisions")
                    : missing(
                            asks,
                            "Nobody is nominated. The locality manager tables a partner and a practice manager.",
                            at + "/decisions/new/lead");
        if (lead.confirmed())
            return recorded(asks, "The two who were nominated have taken it on.", at + "#lead");
        return asserted(asks, unconfirmed(lead), at + "#lead");
    }

    private static String unconfirmed(LeadRow lead) {
        return lead.declined()
                ? "One of the two who were nominated declined. The group nominates anew."
                : "Nominated; not both have taken it on yet.";
    }

    private Answered plan() {
        var asks = "A plan";
        var agreed = facts.latest(Matter.BUSINESS_PLAN);
        if (agreed.isPresent())
            return recorded(asks, "Agreed by all.", "/decisions/" + agreed.get().decision());
        return facts.plan() > 0
                ? asserted(
                        asks,
                        "Version %d is drafted; not agreed.".formatted(facts.plan()),
                        at + "/plan")
                : missing(asks, "None is drafted. The two who lead draft it.", at + "/plan");
    }

    private Answered timescales() {
        var asks = "The commissioner's timescales";
        return facts.deadlines() > 0
                ? recorded(
                        asks,
                        facts.deadlines() == 1
                                ? "One deadline is on record."
                                : facts.deadlines() + " deadlines are on record.",
                        at + "/deadlines")
                : missing(asks, "No deadline is on record.", at + "/deadlines");
    }

    private static Answered recorded(String asks, String says, String path) {
        return new Answered(asks, Evidence.RECORDED, says, path);
    }

    private static Answered asserted(String asks, String says, String path) {
        return new Answered(asks, Evidence.ASSERTED, says, path);
    }

    private static Answered missing(
            String asks, String says, @org.jspecify.annotations.Nullable String path) {
        return new Answered(asks, Evidence.MISSING, says, path);
    }
}
