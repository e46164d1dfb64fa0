package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@AccessTest
@ActiveProfiles("demo")
@Import(SampleSignInTest.TwoPeople.class)
class SampleSignInTest {
    @TestComponent
    static class TwoPeople implements SamplePeople {
        final List<SamplePerson> people = new ArrayList<>();

        @Override
        public List<SamplePerson> people() {
            return people;
        }

        @Override
        public String apiPassword() {
            return PASSWORD;
        }
    }

    @Autowired MockMvc app;
    @Autowired Accounts accounts;
    @Autowired TwoPeople sample;

    Visitor visitor;
    Person partner;
    Person outsider;

    @BeforeEach
    void onePersonOfTheSampleAndOneWhoIsNot() {
        visitor = new Visitor(app);
        partner = Somebody.partnerOf(Somebody.ELM_PARK);
        outsider = Somebody.manager();
        accounts.create(partner, PASSWORD);
        accounts.create(outsider, PASSWORD);
        sample.people.add(new SamplePeople.SamplePerson(partner.id(), "partner at Elm Park"));
    }

    @Test
    void thePageOffersThemByNameAndShowsThePasswordOfTheApi() {
        assertThat(visitor.opens("/sign-in"))
                .bodyText()
                .contains(">Rosalind Ashworth<", ">partner at Elm Park<")
                .contains(PASSWORD, partner.email())
                .doesNotContain(outsider.email());
    }

    @Test
    void oneClickSignsInAsOneOfThem() {
        visitor.opens("/probe");
        visitor.opens("/sign-in");
        assertThat(visitor.submits("/sign-in/as/" + partner.id()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/probe");
        assertThat(visitor.opens("/probe")).bodyText().isEqualTo(partner.id().value());
    }

    @Test
    void nobodyElseCanBeSignedInAs() {
        visitor.opens("/sign-in");
        assertThat(visitor.submits("/sign-in/as/" + outsider.id())).hasStatus(404);
        assertThat(visitor.submits("/sign-in/as/common-ground")).hasStatus(404);
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }

    @Test
    void anotherSitesPageCannotSignOneIn() {
        assertThat(visitor.sends(post("/sign-in/as/" + partner.id()))).hasStatus(303);
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }
}
