package commonground.reminder;

import commonground.kernel.PersonId;

/** Names the digests of one person. */
record DigestsId(PersonId person) {
    @Override
    public String toString() {
        return "digests-" + person;
    }
}
