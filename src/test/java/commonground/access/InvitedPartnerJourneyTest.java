package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static commonground.directory.ods.FileText.practice;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.Decisions;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.directory.ImportFile;
import commonground.directory.ImportId;
import commonground.directory.ImportKind;
import commonground.directory.Imports;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.OpenProgramme;
import commonground.testing.InMemory;
import commonground.views.Progress;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From a practice that nobody speaks for to its partner's own position, in the whole product. */
@InMemory
class InvitedPartnerJourneyTest {
    private static final PracticeCode ELM = new PracticeCode("W98701");
    private static final PracticeCode MILL = new PracticeCode("W98702");
    private static final String AGREES = "AGREE";

    @Autowired WebApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired Imports imports;
    @Autowired Commands commands;
    @Autowired Decisions decisions;
    @Autowired Progress progress;

    @TempDir Path directory;
    Person manager;
    Visitor atTheManagers;
    Visitor atThePartners;
    DecisionId vision;

    @BeforeEach
    void aProposalIsTabled() {
        MockMvc app =
                MockMvcBuilders.webAppContextSetup(context)
                        .addFilters(filter("springSecurityFilterChain"), filter("momentFilter"))
                        .build();
        atTheManagers = new Visitor(app);
        atThePartners = new Visitor(app);
        manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        atTheManagers.signsIn(manager, PASSWORD);
        vision = Acting.as(manager.id()).call(this::tabled);
    }

    private Filter filter(String name) {
        return context.getBean(name, Filter.class);
    }

    private DecisionId tabled() {
        importPractices();
        var programme = ProgrammeId.next();
        var decision = DecisionId.next();
        commands.send(new OpenProgramme(programme, "Elm Vale", "Elm", List.of(ELM, MILL)));
        var tabled =
                commands.send(
                        new TableProposal(
                                decision, programme, Subject.VISION, "Vision", "One team."));
        assertThat(progress.await(tabled.position(), Duration.ofSeconds(10))).isTrue();
        return decision;
    }

    private void importPractices() {
        try {
            var lines = practice(ELM.value(), "ELM VALE") + practice(MILL.value(), "MILL VALE");
            var file = Files.writeString(directory.resolve("epraccur.csv"), lines);
            var edition = LocalDate.of(2019, 11, 30);
            imports.importNow(
                    ImportFile.of(
                            ImportId.next(),
                            ImportKind.PRACTICES,
                            edition,
                            "epraccur.csv",
                            imports.today()),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePartnerInvitedSpeaksForTheirOwnPracticeOnly() {
        assertThat(atTheManagers.opens(positionOf(ELM)))
                .bodyText()
                .contains("Nobody is known yet", "href=\"/people/new?practice=" + ELM + "\"");
        var link = invitesPartner();
        assertThat(atTheManagers.opens(positionOf(ELM)))
                .bodyText()
                .contains("Dr Anil Perera")
                .doesNotContain("Nobody is known yet");

        var partner = people.speakingFor(ELM).iterator().next();
        atThePartners.opens(link);
        assertThat(atThePartners.submits(link, "password", PASSWORD, "again", PASSWORD))
                .hasStatus(303);
        assertThat(atThePartners.signsIn(partner, PASSWORD)).hasStatus(303);
        assertThat(atThePartners.opens(positionOf(MILL)))
                .bodyText()
                .contains("A locality manager can invite one")
                .doesNotContain("/people/new");

        assertThat(takesPosition(ELM, partner)).hasStatus(303);
        assertThat(takesPosition(MILL, partner)).hasStatus(422);
        assertThat(decisions.standing(decisions.require(vision)).lines())
                .filteredOn(line -> line.position() != null)
                .extracting(line -> line.practice())
                .containsExactly(ELM);
    }

    @Test
    void peopleAreNoPartOfThePastAndNobodyIsInvitedFromIt() {
        assertThat(atTheManagers.opens("/people?at=1"))
                .hasStatusOk()
                .bodyText()
                .contains("they stand here as they are now")
                .doesNotContain("Invite a person");
        assertThat(atTheManagers.opens("/people/new?at=1")).bodyText().contains("disabled");
        assertThat(atTheManagers.submits("/people/new?at=1", "name", "Jo")).hasStatus(409);
        assertThat(atTheManagers.opens("/account/password?at=1")).bodyText().contains("disabled");
    }

    private String invitesPartner() {
        atTheManagers.opens("/people/new?practice=" + ELM);
        var email = manager.email().replace("@", "-partner@");
        var sent =
                atTheManagers.submits(
                        "/people/new",
                        "name",
                        "Dr Anil Perera",
                        "email",
                        email,
                        "role",
                        "PRACTICE_PARTNER",
                        "practice",
                        ELM.value());
        assertThat(sent).hasStatus(303);
        var page = text(atTheManagers.opens(sent.getResponse().getRedirectedUrl()));
        var link = Pattern.compile("http://localhost(/invitation/[\\w-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult takesPosition(PracticeCode practice, Person by) {
        atThePartners.opens(positionOf(practice));
        return atThePartners.submits(
                positionOf(practice),
                "wording",
                "1",
                "stance",
                AGREES,
                "representative",
                by.id().value());
    }

    private String positionOf(PracticeCode practice) {
        return "/decisions/" + vision + "/positions/" + practice;
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
