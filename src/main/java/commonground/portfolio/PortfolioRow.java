package commonground.portfolio;

import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme has come, and when it last took a step ({@link Step}).
 *
 * @param stage the furthest it has reached, or that it is closed
 * @param rank the stage's place among all, for sorting
 * @param furthest the furthest it has reached, whether or not it is closed, and leaving out that it
 *     delivers, which follows from the two dates
 * @param planAgreedOn when its business plan was first agreed, or null
 * @param metOn the latest date on which a milestone was met, or null
 * @param lastStepOn the day in the United Kingdom on which the last step was recorded
 * @param lastStepAt where the record of that day's steps begins
 */
@Embeddable
public record PortfolioRow(
        ProgrammeId programme,
        String name,
        String locality,
        @Enumerated(EnumType.STRING) Stage stage,
        @Column(name = "stage_rank") int rank,
        @Enumerated(EnumType.STRING) Stage furthest,
        boolean closed,
        @Column(name = "plan_agreed_on") @Nullable LocalDate planAgreedOn,
        @Column(name = "met_on") @Nullable LocalDate metOn,
        @Column(name = "last_step_on") LocalDate lastStepOn,
        @Column(name = "last_step_at") long lastStepAt) {

    static PortfolioRow opened(
            ProgrammeId programme, String name, String locality, LocalDate on, long at) {
        return of(programme, name, locality, Stage.FORMING, false, null, null, on, at);
    }

    private static PortfolioRow of(
            ProgrammeId programme,
            String name,
            String locality,
            Stage furthest,
            boolean closed,
            @Nullable LocalDate planAgreedOn,
            @Nullable LocalDate metOn,
            LocalDate stepOn,
            long stepAt) {
        var stage = closed ? Stage.CLOSED : stage(furthest, planAgreedOn, metOn);
        return new PortfolioRow(
                programme,
                name,
                locality,
                stage,
                stage.ordinal(),
                furthest,
                closed,
                planAgreedOn,
                metOn,
                stepOn,
                stepAt);
    }

    /** What was met before the plan was agreed was preparing for it. */
    private static Stage stage(
            Stage furthest, @Nullable LocalDate planAgreedOn, @Nullable LocalDate metOn) {
        var delivers = planAgreedOn != null && metOn != null && !metOn.isBefore(planAgreedOn);
        return delivers && furthest.compareTo(Stage.DELIVERING) < 0 ? Stage.DELIVERING : furthest;
    }

    PortfolioRow reached(Stage other) {
        var further = other.compareTo(furthest) > 0 ? other : furthest;
        return of(
                programme,
                name,
                locality,
                further,
                closed,
                planAgreedOn,
                metOn,
                lastStepOn,
                lastStepAt);
    }

    PortfolioRow planAgreed(LocalDate on) {
        var first = planAgreedOn == null || on.isBefore(planAgreedOn) ? on : planAgreedOn;
        return of(
                programme, name, locality, furthest, closed, first, metOn, lastStepOn, lastStepAt);
    }

    PortfolioRow met(LocalDate on) {
        var latest = metOn == null || on.isAfter(metOn) ? on : metOn;
        return of(
                programme,
                name,
                locality,
                furthest,
                closed,
                planAgreedOn,
                latest,
                lastStepOn,
                lastStepAt);
    }

    PortfolioRow closed(boolean now) {
        return of(
                programme,
                name,
                locality,
                furthest,
                now,
                planAgreedOn,
                metOn,
                lastStepOn,
                lastStepAt);
    }

    /** Further steps of one day change nothing. */
    PortfolioRow stepped(LocalDate on, long at) {
        if (on.equals(lastStepOn)) return this;
        return of(programme, name, locality, furthest, closed, planAgreedOn, metOn, on, at);
    }
}
