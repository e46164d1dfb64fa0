package commonground.access;

import commonground.kernel.Acting;
import commonground.kernel.Refusal;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.stereotype.Component;

/** Asks {@link MayCommand} of every command on its way to an aggregate, whoever sent it. */
@Component
class CommandsNeedPermission implements ConfigurerModule {
    private final MayCommand mayCommand;

    CommandsNeedPermission(MayCommand mayCommand) {
        this.mayCommand = mayCommand;
    }

    @Override
    public void configureModule(Configurer configurer) {
        // on the bus, which every way in passes; a bean would be put on the gateway only
        configurer.onInitialize(axon ->
                axon.commandBus()
                        .registerDispatchInterceptor(
                                commands -> (index, command) -> permitted(command)));
    }

    private CommandMessage<?> permitted(CommandMessage<?> command) {
        var acting = Acting.current();
        if (acting == null) throw Refusal.forbidden("access.nobody-acts");
        mayCommand.requireMay(acting.person(), command.getPayload());
        return command;
    }
}
