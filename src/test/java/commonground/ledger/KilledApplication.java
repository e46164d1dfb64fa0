package commonground.ledger;

import commonground.CommonGround;
import commonground.kernel.ProgrammeId;
import commonground.testing.Sender;
import commonground.testing.TestWorld;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole application, commanded as fast as it can until it is killed. */
final class KilledApplication {
    private KilledApplication() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(CommonGround.class, TestWorld.class);
        application.setAllowBeanDefinitionOverriding(true); // the clock
        application.addInitializers(context ->
                context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        var sender = application.run(arguments).getBean(Sender.class);
        for (int writer = 0; writer < 4; writer++)
            Thread.ofPlatform().start(() -> command(sender, sender.aTally()));
    }

    private static void command(Sender sender, ProgrammeId tally) {
        for (int i = 0; ; i++) {
            var receipt = sender.count(tally, "note " + i);
            new Acknowledged(receipt.position(), tally.value(), receipt.version()).say();
        }
    }

    /** The tests are on the class path; what they bring is no part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory factory)
                throws IOException {
            return found.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
