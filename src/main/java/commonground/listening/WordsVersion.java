package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_statement_words")
class WordsVersion extends Version<WordsRow> {
    @Embedded private WordsRow row;

    @SuppressWarnings("NullAway.Init")
    protected WordsVersion() {}

    WordsVersion(VersionId id, long to, WordsRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public WordsRow row() {
        return row;
    }
}
