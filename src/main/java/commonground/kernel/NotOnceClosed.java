package commonground.kernel;

/**
 * A command that adds to, or changes, what there is already in a programme. It is refused once the
 * programme has been closed. What corrects the record is none of these, nor what confirms it in the
 * name of those for whom it was recorded, nor what ends something that awaits only its end. Which
 * programme it concerns, its module says: {@link ConcernsProgramme}.
 */
public interface NotOnceClosed {}
