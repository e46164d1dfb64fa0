package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs anybody in as a person of the sample, without a password. */
@Controller
@Profile("demo")
class SampleSignIn {
    /** As the sign-in page shows them. */
    record Offer(String id, String name, String email, String description) {}

    private final ObjectProvider<SamplePeople> sample;
    private final People people;
    private final SignIn signIn;
    private final Forms forms;

    SampleSignIn(ObjectProvider<SamplePeople> sample, People people, SignIn signIn, Forms forms) {
        this.sample = sample;
        this.people = people;
        this.signIn = signIn;
        this.forms = forms;
    }

    @PostMapping("/sign-in/as/{person}")
    String as(
            @PathVariable String person, HttpServletRequest request, HttpServletResponse response) {
        if (offers().stream().noneMatch(offer -> offer.id().equals(person)))
            throw Refusal.unknown("access.unknown-sample-person");
        return forms.seeOther(signIn.as(new PersonId(person), request, response));
    }

    List<Offer> offers() {
        return sample.stream().flatMap(s -> s.people().stream()).flatMap(this::offer).toList();
    }

    String apiPassword() {
        return sample.stream().map(SamplePeople::apiPassword).findFirst().orElse("");
    }

    private Stream<Offer> offer(SamplePeople.SamplePerson one) {
        return people.find(one.person()).stream()
                .map(p -> new Offer(p.id().value(), p.name(), p.email(), one.description()));
    }
}
