package commonground.programme;

import commonground.kernel.ConcernsProgramme;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.NotOnceClosed;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses, on the bus that every way in passes, what would begin or change something in a programme
 * that has been closed. Whether it is closed no decision or deadline can know, so the views are
 * asked, up to date; a race is visible in the record afterwards.
 */
@Component
class NothingBeginsOnceClosed implements SmartInitializingSingleton {
    private final CommandBus bus;
    private final ProgrammeRows rows;
    private final Moments moments;
    private final ObjectProvider<ConcernsProgramme> modules;

    NothingBeginsOnceClosed(
            CommandBus bus,
            ProgrammeRows rows,
            Moments moments,
            ObjectProvider<ConcernsProgramme> modules) {
        this.modules = modules;
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
        switch (command.getPayload()) {
            case NeedsOpenProgramme begins -> requireOpen(Optional.of(begins.programme()));
            case NotOnceClosed changes -> requireOpen(moments.upToDate(() -> programmeOf(changes)));
            default -> {}
        }
        return command;
    }

    private Optional<ProgrammeId> programmeOf(NotOnceClosed command) {
        return modules.stream().flatMap(module -> module.programmeOf(command).stream()).findFirst();
    }

    private void requireOpen(Optional<ProgrammeId> programme) {
        programme
                .flatMap(id -> moments.upToDate(() -> rows.find(id)))
                .ifPresent(NothingBeginsOnceClosed::requireOpen);
    }

    private static void requireOpen(ProgrammeRow programme) {
        if (programme.closed()) throw Refusal.of("programme.closed", programme.name());
    }
}
