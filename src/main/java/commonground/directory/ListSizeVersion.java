package commonground.directory;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_list_size")
class ListSizeVersion extends Version<ListSizeRow> {
    @Embedded private ListSizeRow row;

    @SuppressWarnings("NullAway.Init")
    protected ListSizeVersion() {}

    ListSizeVersion(VersionId id, long to, ListSizeRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ListSizeRow row() {
        return row;
    }
}
