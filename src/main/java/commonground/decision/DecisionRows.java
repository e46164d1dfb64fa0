package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads decisions as they were at the request's moment. */
interface DecisionRows extends Repository<DecisionVersion, VersionId> {
    @Query("select v.row from DecisionVersion v where v.row.decision = :decision")
    Optional<DecisionRow> find(DecisionId decision);

    @Query(
            "select v.row from DecisionVersion v where v.row.programme = :programme"
                    + " order by v.row.tabledOn desc, v.row.title")
    List<DecisionRow> of(ProgrammeId programme);

    @Query(
            "select v.row from WordingVersion v where v.row.decision = :decision order by v.row.number")
    List<WordingRow> wordings(DecisionId decision);

    @Query(
            "select v.row from PositionVersion v where v.row.decision = :decision order by v.row.practice")
    List<PositionRow> positions(DecisionId decision);

    @Query(
            "select v.row from InterestVersion v where v.row.decision in :decisions order by v.row.interest")
    List<InterestRow> interests(List<DecisionId> decisions);

    @Query("select v.row from AskedVersion v where v.row.decision in :decisions")
    List<AskedRow> asked(List<DecisionId> decisions);

    /** Of decisions that are open or agreed, on the wording that counts. */
    @Query(
            """
            select p.row from PositionVersion p, DecisionVersion v
            where p.row.recordedBy = :person and p.row.learntHow is not null and p.row.confirmedOn is null
            and v.row.decision = p.row.decision and v.row.wording = p.row.wording
            and v.row.state in (DecisionState.OPEN, DecisionState.AGREED)
            order by p.row.takenOn, p.row.practice
            """)
    List<PositionRow> unconfirmedRecordedBy(PersonId person);

    @Query(
            "select v.row from ObjectionVersion v where v.row.decision = :decision order by v.row.objection")
    List<ObjectionRow> objections(DecisionId decision);

    @Query(
            "select v.row from ObjectionVersion v where v.row.decision in :decisions"
                    + " and v.unresolved = true order by v.row.raisedOn")
    List<ObjectionRow> openObjections(List<DecisionId> decisions);

    @Query(
            "select v.row from DecisionVersion v where v.row.state = DecisionState.OPEN order by v.row.tabledOn")
    List<DecisionRow> open();

    @Query("select p.row from PositionVersion p where p.row.decision in :decisions")
    List<PositionRow> positions(List<DecisionId> decisions);

    /**
     * When the first decision of a subject was tabled, and when the first was agreed (null if none
     * was).
     */
    record Reached(
            ProgrammeId programme,
            Subject subject,
            LocalDate tabledOn,
            @Nullable LocalDate agreedOn) {}

    @Query(
            """
            select new commonground.decision.DecisionRows$Reached(v.row.programme, v.row.subject, min(v.row.tabledOn),
                min(case when v.row.state = DecisionState.AGREED then v.row.end.endedOn end))
            from DecisionVersion v group by v.row.programme, v.row.subject
            """)
    List<Reached> reached();
}
