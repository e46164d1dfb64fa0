package commonground.kernel;

/**
 * Who may command what. There is one answer to it, in the access module; what nobody allowed is
 * refused.
 */
public interface Permission {
    /**
     * Returns if this person may send this command.
     *
     * @throws Refusal of kind FORBIDDEN if not
     */
    void requireMay(PersonId person, Object command);
}
