package commonground.deadline;

import commonground.views.VersionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads deadlines that several programmes have, as they were at the request's moment. */
interface SeriesRows extends Repository<DeadlineVersion, VersionId> {
    /**
     * A series in the list of all.
     *
     * @param originalDue the date of the copies that were set first
     * @param earliest the earliest date any copy has now
     * @param latest the latest
     */
    record Listed(
            String series,
            String obligation,
            String issuer,
            LocalDate originalDue,
            LocalDate earliest,
            LocalDate latest,
            long copies) {}

    @Query(
            """
            select new commonground.deadline.SeriesRows$Listed(
                v.row.series, min(v.row.terms.obligation), min(v.row.terms.issuer),
                (select min(f.row.originalDue) from DeadlineVersion f
                    where f.row.series = v.row.series and f.row.setOn =
                        (select min(g.row.setOn) from DeadlineVersion g
                            where g.row.series = v.row.series)),
                min(v.row.due), max(v.row.due), count(*))
            from DeadlineVersion v where v.row.series <> ''
            group by v.row.series order by min(v.row.due) desc, v.row.series\
            """)
    List<Listed> all(Limit limit);

    @Query("select v.row from DeadlineVersion v where v.row.series = :series")
    List<DeadlineRow> copies(String series);

    @Query(
            """
            select m.row from MoveVersion m, DeadlineVersion v
            where v.row.series = :series and m.row.deadline = v.row.deadline
            order by m.id.from\
            """)
    List<MoveRow> moves(String series);
}
