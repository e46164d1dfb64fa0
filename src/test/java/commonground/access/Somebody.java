package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;

/** People to test with. */
final class Somebody {
    static final String PASSWORD = "four wild horses trot";
    static final PracticeCode ELM_PARK = new PracticeCode("Y90001");
    static final PracticeCode MILL_ROAD = new PracticeCode("Y90002");

    private Somebody() {}

    static Person manager() {
        return with(Role.LOCALITY_MANAGER, null);
    }

    static Person partnerOf(PracticeCode practice) {
        return with(Role.PRACTICE_PARTNER, practice);
    }

    static Person managerOf(PracticeCode practice) {
        return with(Role.PRACTICE_MANAGER, practice);
    }

    static Person with(Role role) {
        return with(role, null);
    }

    private static Person with(Role role, PracticeCode practice) {
        var id = PersonId.next();
        var email = id.value().substring(0, 8) + "@example.org";
        return new Person(id, "Rosalind Ashworth", email, role, practice);
    }
}
