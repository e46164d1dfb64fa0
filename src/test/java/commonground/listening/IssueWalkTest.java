package commonground.listening;

import static commonground.listening.AnIssue.ELSEWHERE;
import static commonground.listening.AnIssue.EVENINGS;
import static commonground.listening.AnIssue.FOUR;
import static commonground.listening.AnIssue.NURSES;
import static commonground.listening.AnIssue.ONE;
import static commonground.listening.AnIssue.PROGRAMME;
import static commonground.listening.AnIssue.PROPOSAL;
import static commonground.listening.AnIssue.SATURDAYS;
import static commonground.listening.AnIssue.THREE;
import static commonground.listening.AnIssue.TITLE;
import static commonground.listening.AnIssue.TWO;
import static commonground.listening.AnIssue.WORDS;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import commonground.testing.Trodden;
import commonground.testing.Walk;
import java.util.List;
import java.util.Random;
import org.axonframework.config.DefaultConfigurer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of commands to several candidate issues, each compared with the rules. */
class IssueWalkTest {
    private static final int WALKS = 70;
    private static final int STEPS = 30;
    private static final Trodden TRODDEN = new Trodden();

    private static final IssueId RECEPTION = new IssueId("reception");
    private static final IssueId FARAWAY = new IssueId("faraway");
    private static final StatementId FIVE = new StatementId("five");
    private static final List<StatementId> STATEMENTS = List.of(ONE, TWO, THREE, FOUR, FIVE);

    @ParameterizedTest
    @ValueSource(longs = {7, 1966, 20160912})
    void issuesAreGatheredMergedSplitAndAgreedAsTheRulesSay(long seed) {
        var random = new Random(seed);
        try (var walk = walk()) {
            for (int i = 0; i < WALKS; i++) walked(walk, random);
            TRODDEN.add(walk.trodden());
        }
    }

    @AfterAll
    static void allThatCanBeRefusedWas() {
        TRODDEN.metOnly(
                "issue.merged",
                "issue.set-aside",
                "issue.agreed",
                "issue.tabled",
                "issue.not-set-aside",
                "issue.statement-not-in-it",
                "issue.last-statement",
                "issue.of-another-programme",
                "issue.split-foreign-statement",
                "issue.split-leaves-nothing");
        TRODDEN.saw(
                StatementsGathered.class,
                StatementTakenOut.class,
                IssueReworded.class,
                IssuesMerged.class,
                IssueMergedInto.class,
                IssueSplit.class,
                IssueSplitOff.class,
                IssueSetAside.class,
                IssueTakenUpAgain.class,
                IssueTabled.class,
                IssueNotAgreed.class,
                IssueAgreed.class);
    }

    private static Walk walk() {
        return Walk.among(
                DefaultConfigurer.defaultConfiguration()
                        .configureAggregate(CandidateIssue.class)
                        .registerCommandHandler(c ->
                                new MergesAndSplitsIssues(c.repository(CandidateIssue.class))));
    }

    private static void walked(Walk walk, Random random) {
        var begun =
                List.of(
                        gather(SATURDAYS, ONE, TWO, THREE),
                        gather(EVENINGS, THREE, FOUR),
                        gather(NURSES, FIVE),
                        new GatherIssue(RECEPTION, PROGRAMME, TITLE, WORDS, List.of(), PROPOSAL, 1),
                        new GatherIssue(FARAWAY, ELSEWHERE, TITLE, WORDS, List.of(ONE)));
        walk.begin(begun.toArray());
        var rules = new EveryIssue();
        begun.forEach(rules::gathered);
        walk.steps(STEPS, () -> any(random, rules), rules::of);
    }

    private static GatherIssue gather(IssueId issue, StatementId... statements) {
        return new GatherIssue(issue, PROGRAMME, TITLE, WORDS, List.of(statements));
    }

    private static Object any(Random random, EveryIssue rules) {
        var known = rules.known();
        var issue = known.get(random.nextInt(known.size()));
        var decision = random.nextInt(3) > 0 ? PROPOSAL : new DecisionId("another");
        return switch (random.nextInt(27)) {
            case 0, 1, 2 -> new AddStatements(issue, some(random, STATEMENTS));
            case 3, 4, 5 ->
                    new RemoveStatement(
                            issue, STATEMENTS.get(random.nextInt(STATEMENTS.size())), "no");
            case 6, 7, 8 ->
                    new RewordIssue(
                            issue,
                            random.nextBoolean() ? TITLE : "Otherwise",
                            random.nextBoolean() ? WORDS : "In other words",
                            "plainer");
            case 9, 10, 11 -> {
                var others = known.stream().filter(other -> !other.equals(issue)).toList();
                yield new MergeIssues(issue, few(random, others), "the same");
            }
            case 12, 13, 14, 15 -> {
                var has = rules.statementsOf(issue);
                yield new SplitIssue(
                        issue,
                        new IssueId("part-" + known.size()),
                        "A part",
                        "Something else",
                        some(random, has.isEmpty() || random.nextInt(5) == 0 ? STATEMENTS : has),
                        "not the same");
            }
            case 16, 17 -> new SetIssueAside(issue, "nobody minds " + random.nextInt(2));
            case 18, 19, 20 -> new TakeIssueUpAgain(issue, "they do mind");
            case 21, 22 -> new PutToTheGroup(issue, decision);
            case 23, 24, 25 -> new ReleaseIssue(issue, decision);
            default -> new AdoptIssue(issue, decision);
        };
    }

    /** One of them at least, in their order. */
    private static <T> List<T> some(Random random, List<T> all) {
        var some = all.stream().filter(one -> random.nextBoolean()).toList();
        return some.isEmpty() ? List.of(all.get(random.nextInt(all.size()))) : some;
    }

    /** One, or two. */
    private static <T> List<T> few(Random random, List<T> all) {
        int first = random.nextInt(all.size());
        return all.subList(first, Math.min(all.size(), first + 1 + random.nextInt(2)));
    }
}
