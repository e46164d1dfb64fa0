package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads meetings and what was said at them, as they were at the request's moment. */
interface ListeningRows extends Repository<MeetingVersion, VersionId> {
    /** When the first meeting of a programme was held. */
    record First(ProgrammeId programme, LocalDate heldOn) {}

    @Query("select v.row from MeetingVersion v where v.row.meeting = :meeting")
    Optional<MeetingRow> meeting(MeetingId meeting);

    @Query("select v.row from MeetingVersion v where v.row.meeting in :meetings")
    List<MeetingRow> meetings(Collection<MeetingId> meetings);

    @Query(
            """
            select v.row from MeetingVersion v where v.row.programme = :programme
            order by v.row.heldOn, v.row.practice, v.row.meeting\
            """)
    List<MeetingRow> of(ProgrammeId programme);

    @Query(
            """
            select v.row from MeetingVersion v where v.row.state <> CONFIRMED
            order by v.row.heldOn, v.row.practice, v.row.meeting\
            """)
    List<MeetingRow> unconfirmed();

    @Query(
            """
            select new commonground.listening.ListeningRows$First(v.row.programme, min(v.row.heldOn))
            from MeetingVersion v group by v.row.programme\
            """)
    List<First> first();

    @Query("select v.row from StatementVersion v where v.row.statement = :statement")
    Optional<StatementRow> statement(StatementId statement);

    @Query(
            """
            select v.row from StatementVersion v where v.row.meeting = :meeting
            order by v.row.number\
            """)
    List<StatementRow> statements(MeetingId meeting);

    @Query(
            """
            select v.row from StatementVersion v where v.row.programme = :programme
            order by v.row.heardOn, v.row.practice, v.row.meeting, v.row.number\
            """)
    List<StatementRow> statementsOf(ProgrammeId programme);

    @Query(
            """
            select v.row from StatementVersion v where v.row.statement in :statements
            order by v.row.heardOn, v.row.practice, v.row.meeting, v.row.number\
            """)
    List<StatementRow> statements(Collection<StatementId> statements);

    @Query(
            """
            select v.row from WordsVersion v where v.row.meeting = :meeting
            order by v.row.number, v.row.version\
            """)
    List<WordsRow> words(MeetingId meeting);

    @Query(
            """
            select v.row from StepVersion v where v.row.meeting = :meeting
            order by v.row.version\
            """)
    List<StepRow> steps(MeetingId meeting);
}
