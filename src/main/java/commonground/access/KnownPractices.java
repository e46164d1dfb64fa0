package commonground.access;

import commonground.kernel.PracticeCode;
import java.util.Collection;
import java.util.Map;

/** What has to be known of the practices that people speak for; told by the directory. */
public interface KnownPractices {
    /** The names of those of these practices that are known. */
    Map<PracticeCode, String> namesOf(Collection<PracticeCode> codes);
}
