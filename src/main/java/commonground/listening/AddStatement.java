package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.StatementId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down one thing that the practice said.
 *
 * @param words in the practice's own words, at most 20,000 characters
 * @param themes what it is about, at least one
 */
public record AddStatement(
        @TargetAggregateIdentifier MeetingId meeting,
        StatementId statement,
        String words,
        List<Theme> themes)
        implements ChangesMeeting {
    public AddStatement {
        var check = new Check();
        words = Said.words(check, words);
        themes = Said.themes(check, themes);
        check.done();
    }
}
