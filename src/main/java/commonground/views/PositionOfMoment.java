package commonground.views;

import commonground.kernel.Moment;
import java.util.function.Supplier;

/** The position that views are read at: the request's moment, or whatever holds now. */
class PositionOfMoment implements Supplier<Long> {
    @Override
    public Long get() {
        return Moment.currentPosition();
    }
}
