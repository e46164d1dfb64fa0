package commonground.portfolio;

import commonground.access.MayCommand;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.ObjectionRow;
import commonground.decision.PositionRow;
import commonground.decision.Reviews;
import commonground.directory.Practices;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Listening;
import commonground.programme.MemberRow;
import commonground.programme.OpenProgramme;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import commonground.reminder.Reminders;
import commonground.web.Dates;
import commonground.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what waits for me, then all programmes. */
@Controller
class HomePages {
    private final Programmes programmes;
    private final Stages stages;
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
            Stages stages,
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
        this.stages = stages;
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
        var all = programmes.all();
        var ids = all.stream().map(ProgrammeRow::programme).toList();
        var members = programmes.members(ids);
        var due = deadlines.all();
        var open = decisions.open();
        var objections = decisions.openObjections();
        model.addAttribute("lines", lines(all, members, due, open, objections));
        model.addAttribute("needs", needs(all, members, due, open));
        model.addAttribute("changes", sinceLastVisit.noted(shell.past()));
        model.addAttribute("mayOpen", mayOpen());
        model.addAttribute("edition", practices.edition().orElse(null));
        return "portfolio/home";
    }

    private List<ProgrammeLine> lines(
            List<ProgrammeRow> all,
            Map<ProgrammeId, List<MemberRow>> members,
            List<DeadlineRow> due,
            List<DecisionRow> open,
            List<ObjectionRow> objections) {
        var dueOf = by(due, DeadlineRow::programme);
        var openOf = by(open, DecisionRow::programme);
        var objectionsOf = by(objections, ObjectionRow::programme);
        var journeys = stages.journeys(all);
        return all.stream()
                .map(row -> {
                    var id = row.programme();
                    var ownDue = dueOf.getOrDefault(id, List.of());
                    return new ProgrammeLine(
                            row,
                            Objects.requireNonNull(journeys.get(id)),
                            members.getOrDefault(id, List.of()).size(),
                            ownDue.stream().filter(DeadlineRow::isOpen).findFirst().orElse(null),
                            objectionsOf.getOrDefault(id, List.of()),
                            last(row, ownDue, openOf.getOrDefault(id, List.of())));
                })
                .toList();
    }

    private static Instant last(ProgrammeRow row, List<DeadlineRow> due, List<DecisionRow> open) {
        return Stream.of(
                        Stream.of(row.lastRecorded()),
                        due.stream().map(DeadlineRow::lastRecorded),
                        open.stream().map(DecisionRow::lastRecorded))
                .flatMap(s -> s)
                .max(Instant::compareTo)
                .orElse(row.lastRecorded());
    }

    private List<Need> needs(
            List<ProgrammeRow> all,
            Map<ProgrammeId, List<MemberRow>> members,
            List<DeadlineRow> due,
            List<DecisionRow> open) {
        var names =
                all.stream().collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        var codes =
                members.values().stream()
                        .flatMap(Collection::stream)
                        .map(MemberRow::practice)
                        .distinct()
                        .toList();
        var known = practices.find(codes);
        Function<PracticeCode, String> practiceNames =
                code -> {
                    var practice = known.get(code);
                    return practice == null ? code.value() : practice.name();
                };
        var speaksFor = speaksFor();
        var today = Moment.current().date();
        var needs =
                reminded(today, names)
                        .with(
                                new Needs(today, names, practiceNames)
                                        .of(
                                                due,
                                                decisions.standings(open),
                                                speaksFor,
                                                unconfirmed()),
                                due);
        var meetings =
                new MeetingNeeds(dates, names, practiceNames)
                        .of(listening.unconfirmed(), speaksFor);
        var dissent = new DissentNeeds(today, names, practiceNames);
        var toReview =
                speaksFor != null
                        ? Stream.<Need>empty()
                        : reviews.due(today).stream()
                                .map(review ->
                                        dissent.due(decisions.require(review.decision()), review));
        return Stream.of(needs.stream(), meetings.stream(), toReview)
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Need::urgency))
                .toList();
    }

    private ReminderNeeds reminded(LocalDate today, Map<ProgrammeId, String> names) {
        var acting = Acting.current();
        var latest = acting == null ? null : reminders.latestTo(acting.person());
        return new ReminderNeeds(today, dates, names, latest == null ? Map.of() : latest);
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

    private static <T> Map<ProgrammeId, List<T>> by(
            List<T> rows, Function<T, ProgrammeId> programme) {
        return rows.stream().collect(Collectors.groupingBy(programme));
    }
}
