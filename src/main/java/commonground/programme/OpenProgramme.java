package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.Collection;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begins a programme with some practices.
 *
 * @param name one line, at most {@value Check#LINE} characters
 * @param locality the area, one line
 * @param members at most {@value #MOST_MEMBERS}, none twice; more can join later, so none is
 *     allowed
 */
public record OpenProgramme(
        @TargetAggregateIdentifier ProgrammeId programme,
        String name,
        String locality,
        Collection<PracticeCode> members) {
    static final int MOST_MEMBERS = 100;

    public OpenProgramme {
        var check = new Check();
        name = check.line("name", name);
        locality = check.line("locality", locality);
        members = check.distinct("members", members == null ? List.of() : members);
        if (members.size() > MOST_MEMBERS)
            check.refuse("members", "programme.too-many-members", MOST_MEMBERS);
        check.done();
    }
}
