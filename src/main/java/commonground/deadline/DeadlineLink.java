package commonground.deadline;

/**
 * Something of the programme that may come to satisfy a deadline.
 *
 * @param id its own identifier, as its kind writes it
 */
public record DeadlineLink(LinkKind kind, String id) {}
