package commonground.kernel;

/** A command about the sender's own matters, such as what they want to be reminded of. */
public interface ForOneself {
    /** Whose matters; everybody with an account may send it for themselves, nobody for another. */
    PersonId person();
}
