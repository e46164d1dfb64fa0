package commonground.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import commonground.views.View;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds everywhere in the product beyond what its modules promise each other. */
final class Rules {
    private Rules() {}

    static final ArchRule THE_TIME_COMES_FROM_AN_INJECTED_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(name("now"))
                                    .and(target(owner(resideInAPackage("java.time.."))))
                                    .and(target(rawParameterTypes(new Class<?>[0]))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callConstructor(Date.class)
                    .as("the time comes from an injected Clock");

    private static final DescribedPredicate<JavaClass> DECIDE_OR_FOLD =
            DescribedPredicate.describe(
                    "decide or fold",
                    c -> c.isMetaAnnotatedWith(Aggregate.class) || c.isAssignableTo(View.class));

    static final ArchRule DECISIONS_AND_FOLDS_SEE_NOTHING_BUT_EVENTS =
            noClasses()
                    .that(DECIDE_OR_FOLD)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.sql..")
                                    .or(resideInAPackage("javax.sql.."))
                                    .or(resideInAPackage("java.io.."))
                                    .or(resideInAPackage("java.nio.."))
                                    .or(resideInAPackage("org.springframework.jdbc.."))
                                    .or(resideInAPackage("org.springframework.data.."))
                                    .or(resideInAPackage("org.springframework.web.."))
                                    .or(resideInAPackage("org.springframework.transaction.."))
                                    .or(type(jakarta.persistence.EntityManager.class))
                                    .or(type(Clock.class)))
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .as("decisions and folds see nothing but state, command and events");

    private static final DescribedPredicate<JavaClass> KNOW_OF_REQUESTS =
            DescribedPredicate.describe(
                    "know of requests",
                    c ->
                            c.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(d ->
                                            d.getTargetClass()
                                                    .getPackageName()
                                                    .startsWith("jakarta.servlet")));

    static final ArchRule ONLY_THE_EDGE_KNOWS_OF_REQUESTS =
            classes()
                    .that()
                    .areNotInterfaces()
                    .and(KNOW_OF_REQUESTS)
                    .and()
                    .resideOutsideOfPackages("commonground.web..", "commonground.access..")
                    .should()
                    .haveNameMatching(".*(Pages|Api|Forms|Uploads|Filter)")
                    .as("only the edge knows of requests")
                    .allowEmptyShould(true);

    static final ArchRule WHAT_IS_NEEDED_IS_ASKED_FOR_IN_THE_CONSTRUCTOR =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .as("what is needed is asked for in the constructor");
}
