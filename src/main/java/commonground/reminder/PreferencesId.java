package commonground.reminder;

import commonground.kernel.PersonId;

/** Names what one person wants to be reminded of. */
record PreferencesId(PersonId person) {
    @Override
    public String toString() {
        return "reminding-" + person;
    }
}
