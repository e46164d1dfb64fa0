package commonground.demo;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.access.SamplePeople;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the sample; all invented. */
@Component
@Profile("demo")
class Cast implements SamplePeople {
    static final PracticeCode ELM_PARK = new PracticeCode("W99901");
    static final PracticeCode MILL_ROAD = new PracticeCode("W99902");
    static final PracticeCode OAK_LANE = new PracticeCode("W99903");
    static final PracticeCode STATION_ROAD = new PracticeCode("W99904");
    static final PracticeCode MEADOWS = new PracticeCode("W99905");
    static final PracticeCode ST_WILFRIDS = new PracticeCode("W99906");

    static final PersonId MANAGER = new PersonId("sample-manager");
    static final PersonId COMMISSIONER = new PersonId("sample-commissioner");
    static final PersonId AUDITOR = new PersonId("sample-auditor");

    private static final String PASSWORD = "six surgeries, one aim";

    private final Accounts accounts;
    private final List<SamplePerson> people = new ArrayList<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whoever speaks for a practice. */
    static PersonId partnerOf(PracticeCode practice) {
        return new PersonId("sample-partner-" + practice);
    }

    /** The practice manager, where the story knows one. */
    static PersonId managerOf(PracticeCode practice) {
        return new PersonId("sample-practice-manager-" + practice);
    }

    void enter() {
        enter(
                MANAGER,
                "Helen Marsh",
                "helen.marsh",
                Role.LOCALITY_MANAGER,
                null,
                "Locality manager");
        partner(ELM_PARK, "Dr Anil Perera", "anil.perera", "Elm Park Surgery");
        partner(MILL_ROAD, "Dr Ruth Calloway", "ruth.calloway", "Mill Road Practice");
        partner(OAK_LANE, "Dr Tom Whitfield", "tom.whitfield", "Oak Lane Medical Centre");
        partner(STATION_ROAD, "Dr Nadia Rahman", "nadia.rahman", "Station Road Surgery");
        partner(MEADOWS, "Dr Piers Holloway", "piers.holloway", "The Meadows Health Centre");
        partner(ST_WILFRIDS, "Dr Grace Adeyemi", "grace.adeyemi", "St Wilfrid's Surgery");
        enter(
                managerOf(OAK_LANE),
                "Joanna Pike",
                "joanna.pike",
                Role.PRACTICE_MANAGER,
                OAK_LANE,
                "Practice manager at Oak Lane Medical Centre");
        enter(
                COMMISSIONER,
                "Martin Frost",
                "martin.frost",
                Role.COMMISSIONER,
                null,
                "Commissioner");
        enter(AUDITOR, "Judith Lane", "judith.lane", Role.AUDITOR, null, "Auditor");
    }

    private void partner(PracticeCode practice, String name, String email, String surgery) {
        enter(
                partnerOf(practice),
                name,
                email,
                Role.PRACTICE_PARTNER,
                practice,
                "Partner at " + surgery);
    }

    private void enter(
            PersonId id,
            String name,
            String email,
            Role role,
            @Nullable PracticeCode practice,
            String description) {
        accounts.create(
                new Person(id, name, email + "@ashdown-heath.example", role, practice), PASSWORD);
        people.add(new SamplePerson(id, description));
    }

    @Override
    public List<SamplePerson> people() {
        return List.copyOf(people);
    }

    @Override
    public String apiPassword() {
        return PASSWORD;
    }
}
