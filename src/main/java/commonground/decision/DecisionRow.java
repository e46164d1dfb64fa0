package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as lists and its page show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param wording number of the current wording
 * @param text the current wording
 * @param lists the lists as they were taken when positions opened, where lists are weighed; null
 *     before
 * @param end null while it is open
 */
@Embeddable
public record DecisionRow(
        DecisionId decision,
        ProgrammeId programme,
        long version,
        @Enumerated(EnumType.STRING) Subject subject,
        String title,
        @Enumerated(EnumType.STRING) DecisionState state,
        int wording,
        String text,
        @Column(name = "tabled_on") LocalDate tabledOn,
        @Column(name = "tabled_by") PersonId tabledBy,
        @Column(name = "open_objections") int openObjections,
        @Column(name = "rule") @Convert(converter = RuleColumn.class) Rule rule,
        @Column(name = "list_sizes") @Convert(converter = ListsColumn.class)
                @Nullable List<PatientsOnList> lists,
        @Column(name = "positions_open") boolean positionsOpen,
        @Embedded @Nullable DecisionEnd end,
        @Column(name = "last_recorded") Instant lastRecorded) {

    /** One that is decided by consent. */
    public DecisionRow(
            DecisionId decision,
            ProgrammeId programme,
            long version,
            Subject subject,
            String title,
            DecisionState state,
            int wording,
            String text,
            LocalDate tabledOn,
            PersonId tabledBy,
            int openObjections,
            @Nullable LocalDate endedOn,
            @Nullable String endedReason,
            @Nullable List<PracticeCode> agreedBy,
            Instant lastRecorded) {
        this(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections,
                Rule.CONSENT,
                null,
                false,
                endedOn == null
                        ? null
                        : new DecisionEnd(endedOn, endedReason, agreedBy, null, null, null, null),
                lastRecorded);
    }

    public boolean open() {
        return state == DecisionState.OPEN;
    }

    /** The date it was agreed, rejected, withdrawn or escalated on, or null while it is open. */
    public @Nullable LocalDate endedOn() {
        return end == null ? null : end.endedOn();
    }

    /** Why it was withdrawn, rejected or escalated. */
    public @Nullable String endedReason() {
        return end == null ? null : end.endedReason();
    }

    /** The members when it was agreed. */
    public @Nullable List<PracticeCode> agreedBy() {
        return end == null ? null : end.agreedBy();
    }

    DecisionRow recorded(long version, Instant at) {
        return copy(
                version, state, wording, text, openObjections, rule, lists, positionsOpen, end, at);
    }

    DecisionRow worded(int wording, String text) {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }

    DecisionRow objections(int more) {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections + more,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }

    DecisionRow under(Rule rule) {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }

    DecisionRow withPositionsOpen() {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections,
                rule,
                lists,
                true,
                end,
                lastRecorded);
    }

    DecisionRow weighing(List<PatientsOnList> lists) {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }

    DecisionRow ended(DecisionState state, DecisionEnd end) {
        return copy(
                version,
                state,
                wording,
                text,
                openObjections,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }

    private DecisionRow copy(
            long version,
            DecisionState state,
            int wording,
            String text,
            int openObjections,
            Rule rule,
            @Nullable List<PatientsOnList> lists,
            boolean positionsOpen,
            @Nullable DecisionEnd end,
            Instant lastRecorded) {
        return new DecisionRow(
                decision,
                programme,
                version,
                subject,
                title,
                state,
                wording,
                text,
                tabledOn,
                tabledBy,
                openObjections,
                rule,
                lists,
                positionsOpen,
                end,
                lastRecorded);
    }
}
