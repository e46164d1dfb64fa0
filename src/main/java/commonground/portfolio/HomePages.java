package commonground.portfolio;

import commonground.access.MayCommand;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.PositionRow;
import commonground.decision.ReviewRow;
import commonground.decision.Reviews;
import commonground.directory.Practices;
import commonground.kernel.Acting;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Listening;
import commonground.listening.MeetingRow;
import commonground.programme.MemberRow;
import commonground.programme.OpenProgramme;
import commonground.programme.Programmes;
import commonground.reminder.NoteRow;
import commonground.reminder.Reminders;
import commonground.web.Dates;
import commonground.web.Shell;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what waits for me, then all programmes. */
@Controller
class HomePages {
    /** Of what is late, of what falls due and of what was submitted, each; the rest is counted. */
    private static final int AT_MOST = 25;

    private final Programmes programmes;
    private final Portfolio portfolio;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Listening listening;
    private final Dates dates;
    private final Reviews reviews;
    private final Reminders reminders;
    private final Practices practices;
    private final MayCommand mayCommand;
    private final Shell shell;
    private final SinceLastVisit sinceLastVisit;

    HomePages(
            Programmes programmes,
            Portfolio portfolio,
            Decisions decisions,
            Deadlines deadlines,
            Listening listening,
            Dates dates,
            Reviews reviews,
            Reminders reminders,
            Practices practices,
            MayCommand mayCommand,
            Shell shell,
            SinceLastVisit sinceLastVisit) {
        this.programmes = programmes;
        this.portfolio = portfolio;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.listening = listening;
        this.dates = dates;
        this.reviews = reviews;
        this.reminders = reminders;
        this.practices = practices;
        this.mayCommand = mayCommand;
        this.shell = shell;
        this.sinceLastVisit = sinceLastVisit;
    }

    @GetMapping("/")
    String home(Model model) {
        var programmes = portfolio.page(PortfolioQuery.ALL);
        model.addAttribute("found", programmes);
        model.addAttribute("members", members(programmes.lines()));
        var waiting = deadlines.waiting(Needs.SOON_DAYS, AT_MOST);
        model.addAttribute("waiting", waiting);
        model.addAttribute("looksAfterAll", speaksFor() == null);
        var proposals = Proposals.of(decisions.open(), speaksFor() == null);
        model.addAttribute("moreProposals", proposals.more());
        model.addAttribute("needs", needs(waiting.first(), proposals.first()));
        model.addAttribute("changes", sinceLastVisit.noted(shell.past()));
        model.addAttribute("mayOpen", mayOpen());
        model.addAttribute("edition", practices.edition().orElse(null));
        return "portfolio/home";
    }

    /** How many practices belong to each. */
    private Map<ProgrammeId, Integer> members(List<PortfolioLine> lines) {
        var ids = lines.stream().map(line -> line.row().programme()).toList();
        return programmes.members(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().size()));
    }

    private List<Need> needs(List<DeadlineRow> due, List<DecisionRow> open) {
        var meetings = listening.unconfirmed();
        var today = Moment.current().date();
        var speaksFor = speaksFor();
        var toReview = speaksFor != null ? List.<ReviewRow>of() : reviews.due(today);
        var reviewed = toReview.stream().map(row -> decisions.require(row.decision())).toList();
        var latest = reminded();
        var remindedOf = deadlines.those(latest.keySet());
        var unconfirmed = unconfirmed();
        var inQuestion =
                Stream.of(
                                due.stream().map(DeadlineRow::programme),
                                remindedOf.stream().map(DeadlineRow::programme),
                                open.stream().map(DecisionRow::programme),
                                reviewed.stream().map(DecisionRow::programme),
                                unconfirmed.stream().map(PositionRow::programme),
                                meetings.stream().map(MeetingRow::programme))
                        .flatMap(some -> some)
                        .distinct()
                        .toList();
        var names = programmes.names(inQuestion);
        var practiceNames = practiceNames(inQuestion);
        var dissent = new DissentNeeds(today, names, practiceNames);
        var needs =
                new ReminderNeeds(today, dates, names, latest)
                        .with(
                                new Needs(today, names, practiceNames)
                                        .of(due, decisions.standings(open), speaksFor, unconfirmed),
                                remindedOf);
        return Stream.of(
                        needs.stream(),
                        new MeetingNeeds(dates, names, practiceNames)
                                .of(meetings, speaksFor).stream(),
                        IntStream.range(0, toReview.size())
                                .mapToObj(i -> dissent.due(reviewed.get(i), toReview.get(i))))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Need::urgency))
                .toList();
    }

    private Function<PracticeCode, String> practiceNames(List<ProgrammeId> inQuestion) {
        var codes =
                programmes.members(inQuestion).values().stream()
                        .flatMap(Collection::stream)
                        .map(MemberRow::practice)
                        .distinct()
                        .toList();
        var known = practices.find(codes);
        return code -> {
            var practice = known.get(code);
            return practice == null ? code.value() : practice.name();
        };
    }

    private Map<DeadlineId, NoteRow> reminded() {
        var acting = Acting.current();
        return acting == null ? Map.of() : reminders.latestTo(acting.person());
    }

    private List<PositionRow> unconfirmed() {
        var acting = Acting.current();
        return acting == null ? List.of() : decisions.unconfirmedRecordedBy(acting.person());
    }

    private @Nullable PracticeCode speaksFor() {
        var person = shell.signedIn();
        return person == null ? null : person.practice();
    }

    private boolean mayOpen() {
        var acting = Acting.current();
        return acting != null && mayCommand.may(acting.person(), OpenProgramme.class);
    }
}
