package commonground.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import commonground.kernel.Check;

/**
 * What a proposal about some subjects says besides its words. It belongs to one wording as the
 * words do: changing it makes a new one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Appraisal.class, name = "options"),
    @JsonSubTypes.Type(value = Nomination.class, name = "lead"),
    @JsonSubTypes.Type(value = PlanVersion.class, name = "plan")
})
public sealed interface Particulars permits Appraisal, Nomination, PlanVersion {
    /** The subject whose proposals say this. */
    Subject subject();

    /** The same as it is kept, with everything that is wrong with it told to {@code check}. */
    Particulars checked(Check check);
}
