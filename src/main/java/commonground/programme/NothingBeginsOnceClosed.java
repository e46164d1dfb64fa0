package commonground.programme;

import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses, on the bus that every way in passes, what would begin something in a programme that has
 * been closed. Whether it is closed no decision or deadline can know, so the views are asked, up to
 * date; a race is visible in the record afterwards.
 */
@Component
class NothingBeginsOnceClosed implements SmartInitializingSingleton {
    private final CommandBus bus;
    private final ProgrammeRows rows;
    private final Moments moments;

    NothingBeginsOnceClosed(CommandBus bus, ProgrammeRows rows, Moments moments) {
        this.bus = bus;
        this.rows = rows;
        this.moments = moments;
    }

    /** Before the application is open to anybody. */
    @Override
    public void afterSingletonsInstantiated() {
        bus.registerDispatchInterceptor(commands -> (index, command) -> inTime(command));
    }

    private CommandMessage<?> inTime(CommandMessage<?> command) {
        if (command.getPayload() instanceof NeedsOpenProgramme begins)
            moments.upToDate(() -> rows.find(begins.programme()))
                    .ifPresent(NothingBeginsOnceClosed::requireOpen);
        return command;
    }

    private static void requireOpen(ProgrammeRow programme) {
        if (programme.closed()) throw Refusal.of("programme.closed", programme.name());
    }
}
