package commonground.listening;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Carries out what concerns several issues at once, in one transaction: all of them change, or
 * none.
 */
@Component
class MergesAndSplitsIssues {
    private final Repository<CandidateIssue> issues;

    MergesAndSplitsIssues(Repository<CandidateIssue> issues) {
        this.issues = issues;
    }

    @CommandHandler
    void handle(MergeIssues command) {
        var into = issues.load(command.issue().value());
        var programme = into.invoke(CandidateIssue::programme);
        var others = command.merged().stream().map(other -> issues.load(other.value())).toList();
        var merged =
                others.stream()
                        .map(other -> other.invoke(issue -> issue.toBeMerged(programme)))
                        .toList();
        into.execute(issue -> issue.merge(merged, command.reason()));
        others.forEach(
                other -> other.execute(issue -> issue.endIn(command.issue(), command.reason())));
    }

    @CommandHandler
    void handle(SplitIssue command) throws Exception {
        var from = issues.load(command.issue().value());
        var programme = from.invoke(CandidateIssue::programme);
        from.execute(issue -> issue.split(command));
        issues.newInstance(() -> new CandidateIssue(command, programme));
    }
}
