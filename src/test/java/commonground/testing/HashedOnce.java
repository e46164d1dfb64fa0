package commonground.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Every application under test hashes a password only once, and compares it with a hash only once:
 * tests found towns full of people who all have the same one, and hashing is made to be slow. Half
 * a minute of each processor went into it.
 */
public class HashedOnce implements ContextCustomizerFactory {
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
    private static final Map<List<String>, Boolean> COMPARED = new ConcurrentHashMap<>();

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record, as all that are alike share their application. */
    record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            in(context);
        }
    }

    /** For an application that is started by hand. */
    public static void in(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new Wrap()));
    }

    private static final class Wrap implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder encoder ? new Once(encoder) : bean;
        }
    }

    private record Once(PasswordEncoder encoder) implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            return HASHES.computeIfAbsent(password.toString(), encoder::encode);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return COMPARED.computeIfAbsent(
                    List.of(password.toString(), hash), both -> encoder.matches(password, hash));
        }
    }
}
