package commonground.delivery;

/** What about an outcome only people can vouch for. */
public enum Quality {
    ACHIEVABLE,
    REALISTIC
}
