package commonground.testing;

import commonground.kernel.Refusal;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes up what might be commanded next in one part of the product. A part that is added brings a
 * class of this kind, and every proof about views then covers it.
 */
public interface History {
    /** Sends one or more commands, which may well be refused. */
    void goOn(Random random, Consumer<Object> send);

    /** Sends a command; it does not matter if it is refused. */
    static Consumer<Object> asFarAsAllowed(Sender sender) {
        return command -> {
            try {
                sender.send(command);
            } catch (Refusal refused) {
                // a made-up history asks for much that may not be
            }
        };
    }

    /** Any of these. */
    @SafeVarargs
    static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
