package commonground.kernel;

/** A command in the name of one practice: a partner may send it for their own practice alone. */
public interface SpokenFor {
    PracticeCode practice();
}
