package commonground.directory;

import commonground.views.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Imports that recorded something by the request's moment. */
interface ImportRows extends Repository<ImportVersion, VersionId> {
    @Query("select v.row from ImportVersion v where v.row.id = :id")
    Optional<ImportRow> find(ImportId id);

    @Query("select v.row from ImportVersion v order by v.row.position desc")
    List<ImportRow> latest(Limit limit);
}
