package commonground.directory;

import static java.util.stream.Collectors.toMap;

import commonground.access.KnownPractices;
import commonground.kernel.PracticeCode;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PracticesForAccess implements KnownPractices {
    private final Practices practices;

    PracticesForAccess(Practices practices) {
        this.practices = practices;
    }

    @Override
    public Map<PracticeCode, String> namesOf(Collection<PracticeCode> codes) {
        return practices.find(codes).values().stream()
                .collect(toMap(Practice::code, Practice::name));
    }
}
