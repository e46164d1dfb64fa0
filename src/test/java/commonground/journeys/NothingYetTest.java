package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.access.Person;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A programme opened a minute ago has nothing to show yet on any of its pages; each says so, to
 * everybody, instead of failing.
 */
class NothingYetTest extends ByApi {
    private static final String PROGRAMME = "/programmes/{programme}";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void everyPageOfANewProgrammeOpens(int members) {
        var programme = aProgrammeWith(members).id();
        var paths = pagesOfAProgramme();
        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(failing(programme, paths)).isEmpty();
    }

    private List<String> failing(String programme, TreeSet<String> patterns) {
        var failing = new ArrayList<String>();
        for (var person : List.of(town.manager(), town.auditor(), town.commissioner(), partner())) {
            var reader = Reader.signedInAs(person, port);
            for (var pattern : patterns) {
                var path = pattern.replace("{programme}", programme);
                var status = reader.get(path).statusCode();
                if (status >= 500) failing.add(person.role() + " " + pattern + " " + status);
            }
        }
        return failing;
    }

    private Person partner() {
        return town.partners().getFirst();
    }

    private TreeSet<String> pagesOfAProgramme() {
        var patterns = new TreeSet<String>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet())
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(PROGRAMME))
                        .filter(pattern -> pattern.lastIndexOf('{') == PROGRAMME.indexOf('{'))
                        .forEach(patterns::add);
        return patterns;
    }
}
