package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says again what a statement is about. Its words stay as they are. */
public record TagStatement(
        @TargetAggregateIdentifier MeetingId meeting, StatementId statement, List<Theme> themes)
        implements ChangesMeeting {
    public TagStatement {
        var check = new Check();
        themes = Said.themes(check, themes);
        check.done();
    }
}
