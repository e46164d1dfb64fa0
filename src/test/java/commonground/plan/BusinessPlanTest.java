package commonground.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessPlanTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final PlanId PLAN = PlanId.of(ASHDOWN);
    private static final PlanSection WHY = new PlanSection("Why", "Nobody staffs Saturdays alone.");
    private static final PlanSection MONEY = new PlanSection("Money", "");
    private static final String LINK = "https://example.org/plan.pdf";

    private static final BusinessPlanDrafted FIRST = drafted(1, List.of(WHY, MONEY), LINK, "");

    @Test
    void theFirstVersionNeedsNoReason() {
        fixture()
                .givenNoPriorActivity()
                .when(draft(0, List.of(WHY, MONEY), LINK, ""))
                .expectEvents(FIRST);
    }

    @Test
    void everyLaterVersionSaysWhatItChangesAndWhy() {
        var paid = new PlanSection("Money", "£9,000 a year");
        fixture()
                .given(FIRST)
                .when(draft(1, List.of(WHY, paid), LINK, "The figures came"))
                .expectEvents(drafted(2, List.of(WHY, paid), LINK, "The figures came"));
        assertThat(keys(1, List.of(WHY), LINK, " ")).containsExactly("text.blank");
    }

    @Test
    void whatAnotherHasWrittenSinceIsNotOverwritten() {
        refused(
                fixture()
                        .given(FIRST, drafted(2, List.of(WHY), LINK, "shorter"))
                        .when(draft(1, List.of(MONEY, WHY), LINK, "mine")),
                "plan.version-superseded");
        refused(
                fixture().given(FIRST).when(draft(0, List.of(WHY), "", "")),
                "plan.version-superseded");
        refused(
                fixture().givenNoPriorActivity().when(draft(1, List.of(WHY), "", "mine")),
                "plan.version-superseded");
    }

    @Test
    void whatDiffersInNothingIsNoVersion() {
        refused(
                fixture().given(FIRST).when(draft(1, List.of(WHY, MONEY), LINK, "again")),
                "plan.unchanged");
    }

    @Test
    void anotherAddressOrAnotherOrderIsAVersion() {
        fixture()
                .given(FIRST)
                .when(draft(1, List.of(WHY, MONEY), "", "moved"))
                .expectEvents(drafted(2, List.of(WHY, MONEY), "", "moved"));
        fixture()
                .given(FIRST)
                .when(draft(1, List.of(MONEY, WHY), LINK, "money first"))
                .expectEvents(drafted(2, List.of(MONEY, WHY), LINK, "money first"));
    }

    @Test
    void aPlanSaysSomething() {
        assertThat(keys(0, List.of(), "", "")).containsExactly("plan.nothing-written");
        assertThat(keys(0, null, "", "")).containsExactly("plan.nothing-written");
        assertThat(keys(0, List.of(MONEY), "", "")).containsExactly("plan.nothing-written");
    }

    @Test
    void sectionsHaveTitlesOfTheirOwnAndThereAreNotTooMany() {
        assertThat(keys(0, List.of(WHY, new PlanSection("WHY", "x")), "", ""))
                .containsExactly("plan.section-twice");
        assertThat(keys(0, List.of(WHY, new PlanSection("", "x")), "", ""))
                .containsExactly("text.blank");
        var many =
                IntStream.rangeClosed(1, 21).mapToObj(i -> new PlanSection("S" + i, "x")).toList();
        assertThat(keys(0, many, "", "")).containsExactly("plan.too-many-sections");
        assertThat(draft(0, many.subList(0, 20), "", "").sections()).hasSize(20);
        assertThat(keys(0, List.of(new PlanSection("T", "x".repeat(10_001))), "", ""))
                .contains("text.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/x",
                "//example.org",
                "example.org/plan",
                "https://",
                "https:///x",
                "https://somebody@example.org",
                "http://a b",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void aLinkLeadsToAPageOfTheWebAndNowhereElse(String link) {
        assertThat(keys(0, List.of(WHY), link, "")).containsExactly("plan.link-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/plan.pdf?v=2#page=3", "HTTP://example.org:8080/", ""})
    void anyPageOfTheWebWillDo(String link) {
        assertThat(draft(0, List.of(WHY), link, "").link()).isEqualTo(link);
    }

    @Test
    void everyVersionIsKept() {
        var rows = Told.of(FIRST, drafted(2, List.of(WHY), "", "shorter")).in(new PlanView());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(PLAN + "/1"))
                .returns(List.of("Money"), PlanRow::unwritten)
                .returns(Told.BY, PlanRow::draftedBy);
        assertThat(rows.get(PLAN + "/2")).returns("shorter", PlanRow::reason);
    }

    @Test
    void whatAVersionChangedIsSaidSectionBySection() {
        var how = new PlanSection("How", "In hubs");
        var before = row(1, List.of(WHY, MONEY, how, new PlanSection("Risks", "Few")), LINK);
        var after =
                row(
                        2,
                        List.of(
                                how,
                                WHY,
                                new PlanSection("Money", "£9,000"),
                                new PlanSection("People", "Two nurses"),
                                new PlanSection("Risks", "Several")),
                        "");

        var changes = PlanChanges.between(before, after);

        assertThat(changes.changes())
                .extracting(PlanChanges.Change::kind, PlanChanges.Change::title)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.WRITTEN, "Money"),
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.ADDED, "People"),
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.REWRITTEN, "Risks"),
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.MOVED, "How"));
        assertThat(changes.linkChanged()).isTrue();
        assertThat(PlanChanges.between(after, before).changes())
                .extracting(PlanChanges.Change::kind, PlanChanges.Change::title)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.EMPTIED, "Money"),
                        org.assertj.core.groups.Tuple.tuple(PlanChanges.Kind.REMOVED, "People"));
        assertThat(PlanChanges.between(null, before).none()).isTrue();
        assertThat(PlanChanges.between(before, before).none()).isTrue();
    }

    private static PlanRow row(int number, List<PlanSection> sections, String link) {
        return Told.of(drafted(number, sections, link, ""))
                .in(new PlanView())
                .get(PLAN + "/" + number);
    }

    private static DraftPlan draft(
            int basedOn, List<PlanSection> sections, String link, String reason) {
        return new DraftPlan(PLAN, ASHDOWN, basedOn, sections, link, reason);
    }

    private static BusinessPlanDrafted drafted(
            int version, List<PlanSection> sections, String link, String reason) {
        return new BusinessPlanDrafted(PLAN, ASHDOWN, version, sections, link, reason);
    }

    private static List<String> keys(
            int basedOn, List<PlanSection> sections, String link, String reason) {
        return catchThrowableOfType(Refusal.class, () -> draft(basedOn, sections, link, reason))
                .reasons()
                .stream()
                .map(Refusal.Reason::key)
                .toList();
    }

    private static AggregateTestFixture<BusinessPlan> fixture() {
        return new AggregateTestFixture<>(BusinessPlan.class);
    }

    private static void refused(ResultValidator<BusinessPlan> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
