package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads deadlines and their moves as they were at the request's moment. */
interface DeadlineRows extends Repository<DeadlineVersion, VersionId> {
    @Query("select v.row from DeadlineVersion v where v.row.deadline = :deadline")
    Optional<DeadlineRow> find(DeadlineId deadline);

    @Query(
            """
            select v.row from DeadlineVersion v where v.row.programme = :programme
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> of(ProgrammeId programme);

    @Query(
            """
            select v.row from DeadlineVersion v where v.row.programme in :programmes
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> of(Collection<ProgrammeId> programmes);

    @Query(
            """
            select v.row from DeadlineVersion v where v.row.deadline in :deadlines
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> those(Collection<DeadlineId> deadlines);

    @Query(
            """
            select v.row from DeadlineVersion v
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> all();

    /** One state at a time, so that the database need not look at more than it gives. */
    @Query(
            """
            select v.row from DeadlineVersion v
            where v.row.state = :state and v.row.due >= :from and v.row.due < :until
            order by v.row.due\
            """)
    List<DeadlineRow> due(DeadlineState state, LocalDate from, LocalDate until, Limit limit);

    /** The moves that were made on this day or later, the first one first. */
    @Query(
            """
            select m.row from MoveVersion m where m.row.on >= :from
            order by m.row.on, m.row.deadline, m.row.version\
            """)
    List<MoveRow> movesFrom(LocalDate from, Limit limit);

    @Query(
            """
            select m.row from MoveVersion m
            where m.row.programme in :programmes and m.row.on >= :from
            order by m.row.on, m.row.deadline, m.row.version\
            """)
    List<MoveRow> movesFrom(Collection<ProgrammeId> programmes, LocalDate from);

    @Query(
            """
            select v.row from DeadlineVersion v
            where v.row.programme = :programme and v.awaited = true
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> next(ProgrammeId programme, Limit limit);

    @Query(
            """
            select m.row from MoveVersion m where m.row.deadline = :deadline
            order by m.row.version\
            """)
    List<MoveRow> moves(DeadlineId deadline);

    @Query(
            """
            select v.row from DeadlineVersion v where v.row.closing.by = :by
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> supersededBy(DeadlineId by);

    @Query(
            """
            select h.row from HandedInVersion h where h.row.deadline = :deadline
            order by h.row.version\
            """)
    List<HandedInRow> handedIn(DeadlineId deadline);

    @Query(
            """
            select e.row from EvidenceVersion e where e.row.deadline = :deadline
            order by e.row.place\
            """)
    List<EvidenceRow> evidence(DeadlineId deadline);

    @Query(
            """
            select l.row from LinkVersion l where l.row.deadline = :deadline
            order by l.row.kind, l.row.on, l.row.id\
            """)
    List<LinkRow> links(DeadlineId deadline);

    @Query(
            """
            select l.row from LinkVersion l where l.row.programme = :programme
            order by l.row.kind, l.row.on, l.row.id\
            """)
    List<LinkRow> links(ProgrammeId programme);

    @Query(
            """
            select l.row from LinkVersion l where l.row.deadline in :deadlines
            order by l.row.kind, l.row.on, l.row.id\
            """)
    List<LinkRow> links(Collection<DeadlineId> deadlines);

    @Query("select l.row from LinkVersion l order by l.row.kind, l.row.on, l.row.id")
    List<LinkRow> links();

    @Query(
            """
            select v.row from DeadlineVersion v, LinkVersion l
            where l.row.deadline = v.row.deadline and l.row.kind = :kind and l.row.id = :id
            order by v.row.due, v.row.terms.obligation, v.row.deadline\
            """)
    List<DeadlineRow> toBeSatisfiedBy(LinkKind kind, String id);
}
