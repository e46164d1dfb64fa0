package commonground.reminder;

import commonground.kernel.PersonId;
import java.time.Clock;
import java.util.Map;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Says to whatever falls due what time it is and that the product itself acts: a decision has no
 * clock of its own.
 */
class Stamped implements MessageHandlerInterceptor<DeadlineMessage<?>> {
    static final String NOW = "now";

    /** Where the ledger looks for who did it. */
    private static final String BY = "by";

    private final Clock clock;

    Stamped(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends DeadlineMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var stamp = Map.of(NOW, clock.instant().toString(), BY, PersonId.COMMON_GROUND.value());
        work.transformMessage(message -> message.andMetaData(stamp));
        return chain.proceed();
    }
}
