package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads reminders, and who wants which, as they were at the request's moment. */
interface ReminderRows extends Repository<NoteVersion, VersionId> {
    @Query(
            """
            select n.row from NoteVersion n where n.row.deadline = :deadline
            order by n.id.from desc\
            """)
    List<NoteRow> of(DeadlineId deadline, Limit limit);

    @Query(
            """
            select n.row from NoteVersion n
            where n.row.person = :person and n.row.kind <> commonground.reminder.NoteKind.ESCALATED
            order by n.id.from desc\
            """)
    List<NoteRow> to(PersonId person, Limit limit);

    @Query(
            """
            select n.row from NoteVersion n
            where n.row.person = :person and n.row.deadline = :deadline and n.row.due = :due
            and n.row.daysLeft = :daysLeft and n.row.kind in (SENT, NOT_SENT)\
            """)
    List<NoteRow> about(PersonId person, DeadlineId deadline, LocalDate due, int daysLeft);

    @Query("select p.row from PreferenceVersion p where p.row.person = :person")
    Optional<PreferenceRow> preference(PersonId person);

    @Query("select p.row from PreferenceVersion p")
    List<PreferenceRow> preferences();

    @Query(
            "select d.row from DigestVersion d where d.row.person = :person order by d.row.week desc")
    List<DigestRow> digests(PersonId person, Limit limit);

    @Query("select d.row from DigestVersion d where d.row.person = :person and d.row.week = :week")
    Optional<DigestRow> digest(PersonId person, LocalDate week);

    @Query("select e.row from EscalationVersion e where e.row.deadline = :deadline")
    Optional<EscalationRow> escalation(DeadlineId deadline);

    @Query(
            """
            select e.row from EscalationVersion e
            where e.row.programme = :programme and e.row.deadline is null\
            """)
    Optional<EscalationRow> escalation(ProgrammeId programme);
}
