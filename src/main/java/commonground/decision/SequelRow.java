package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that followed a decision that had ended.
 *
 * @param number ledger position of what was recorded: the order in which they came
 * @param words why, what was considered, or what is corrected; empty where nothing was said
 * @param reviewOn the date that was set
 * @param by the decision that took its place
 */
@Embeddable
public record SequelRow(
        DecisionId decision,
        ProgrammeId programme,
        long number,
        @Enumerated(EnumType.STRING) SequelKind kind,
        String words,
        @Column(name = "review_on") @Nullable LocalDate reviewOn,
        @Column(name = "superseded_by") @Nullable DecisionId by,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "recorded_by") PersonId recordedBy) {}
