package commonground.listening;

import commonground.deadline.LinkKind;
import commonground.deadline.Satisfier;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.web.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One of the practices' own issues may come to satisfy what the commissioner asks for. */
@Component
@Order(1)
class IssuesSatisfyDeadlines implements Satisfier {
    private final Issues issues;
    private final MessageSource words;
    private final Dates dates;

    IssuesSatisfyDeadlines(Issues issues, MessageSource words, Dates dates) {
        this.issues = issues;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public LinkKind kind() {
        return LinkKind.ISSUE;
    }

    /** Those that are still worked with: neither merged nor set aside. */
    @Override
    public List<Satisfying> choices(ProgrammeId programme) {
        return issues.of(programme).stream()
                .filter(row -> row.state().isPursued())
                .map(this::satisfying)
                .toList();
    }

    @Override
    public Map<String, Satisfying> describe(Collection<String> ids) {
        return issues.find(ids.stream().map(IssueId::new).toList()).values().stream()
                .map(this::satisfying)
                .collect(Collectors.toMap(Satisfying::id, thing -> thing));
    }

    private Satisfying satisfying(IssueRow row) {
        var state =
                words.getMessage("listening.issuestate." + row.state(), null, Locale.UK)
                        + ", "
                        + dates.date(row.stateOn());
        return new Satisfying(
                row.issue().value(),
                row.title(),
                "/issues/" + row.issue(),
                state,
                row.state() == IssueState.AGREED);
    }
}
