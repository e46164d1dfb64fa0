package commonground.register;

import commonground.decision.DecisionState;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register.
 *
 * @param words those agreed, or those it stands at
 * @param result in figures or words; empty while it is open
 * @param outcome what was agreed in a sentence
 * @param reviewOn when the members look at it again; null where it does not stand or they set no
 *     date
 * @param dissenters names of the practices that objected, whatever became of it
 */
@Schema(name = "DecisionInRegister")
record Line(
        DecisionId decision,
        String programme,
        String title,
        Subject subject,
        DecisionState state,
        String rule,
        String result,
        String words,
        @Nullable String outcome,
        LocalDate tabledOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate reviewOn,
        List<String> dissenters) {}
