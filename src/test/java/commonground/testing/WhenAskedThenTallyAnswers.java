package commonground.testing;

import commonground.kernel.Recorded;
import commonground.views.Policy;
import java.util.Optional;

/** Counts once more after "ask"; asks for what is refused after "ask too much"; and has a fault. */
class WhenAskedThenTallyAnswers implements Policy {
    @Override
    public Optional<Object> commandAfter(Recorded<?> recorded) {
        if (!(recorded.event() instanceof Tally.Counted counted)) return Optional.empty();
        return switch (counted.note()) {
            case "ask" -> Optional.of(new Tally.Count(counted.programme(), "once answered"));
            case "ask too much" -> Optional.of(new Tally.Count(counted.programme(), "refuse"));
            case "ask what nobody thought of" -> throw new IllegalStateException("unthought of");
            default -> Optional.empty();
        };
    }
}
