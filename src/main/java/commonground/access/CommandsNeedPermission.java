package commonground.access;

import commonground.kernel.Acting;
import commonground.kernel.Refusal;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Asks {@link MayCommand} of every command on its way to an aggregate, whoever sent it. On the bus,
 * which every way in passes; a bean alone would be put on the gateway only.
 */
@Component
class CommandsNeedPermission implements SmartInitializingSingleton {
    private final CommandBus bus;
    private final MayCommand mayCommand;

    CommandsNeedPermission(CommandBus bus, MayCommand mayCommand) {
        this.bus = bus;
        this.mayCommand = mayCommand;
    }

    /** Before the application is open to anybody. */
    @Override
    public void afterSingletonsInstantiated() {
        bus.registerDispatchInterceptor(commands -> (index, command) -> permitted(command));
    }

    private CommandMessage<?> permitted(CommandMessage<?> command) {
        var acting = Acting.current();
        if (acting == null) throw Refusal.forbidden("access.nobody-acts");
        mayCommand.requireMay(acting.person(), command.getPayload());
        return command;
    }
}
