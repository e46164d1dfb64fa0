package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that several practices met and told each other what troubles them.
 *
 * @param place where, one line
 * @param practices at least two, none twice
 * @param tookPart who took part, as what they are and not by name; at most {@value Check#PROSE}
 *     characters
 */
public record RecordSharing(
        @TargetAggregateIdentifier SharingId sharing,
        ProgrammeId programme,
        LocalDate heldOn,
        String place,
        List<PracticeCode> practices,
        String tookPart)
        implements NeedsOpenProgramme {
    public RecordSharing {
        var check = new Check();
        check.date("heldOn", heldOn);
        place = check.line("place", place);
        practices = check.distinct("practices", practices == null ? List.of() : practices);
        if (practices.size() < 2) check.refuse("practices", "sharing.takes-two");
        tookPart = check.prose("tookPart", tookPart);
        check.done();
    }
}
