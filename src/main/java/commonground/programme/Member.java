package commonground.programme;

import commonground.directory.ListSize;
import commonground.directory.Practice;
import commonground.kernel.PracticeCode;
import org.jspecify.annotations.Nullable;

/** A member with what the directory knows of it. */
public record Member(MemberRow row, @Nullable Practice practice, @Nullable ListSize listSize) {
    public PracticeCode code() {
        return row.practice();
    }

    public String name() {
        return practice == null ? row.practice().value() : practice.name();
    }
}
