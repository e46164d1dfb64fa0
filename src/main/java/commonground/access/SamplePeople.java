package commonground.access;

import commonground.kernel.PersonId;
import java.util.List;

/**
 * The people of the sample, whom anybody may sign in as. Looked for in the {@code demo} profile
 * only.
 */
public interface SamplePeople {
    /** In the order in which the sign-in page offers them; each has an account. */
    List<SamplePerson> people();

    /** The password of all of them, for the API; shown on the sign-in page. */
    String apiPassword();

    /**
     * One of them.
     *
     * @param description who they are in the story, such as "partner at Elm Park"
     */
    record SamplePerson(PersonId person, String description) {}
}
