package commonground.web;

import commonground.kernel.ProgrammeId;

/**
 * Where in a programme a page is. As model attribute {@code place} it gives the page the
 * programme's name and navigation.
 *
 * @param name the programme's name, as it was at the moment read
 */
public record Place(ProgrammeId programme, String name, Section section) {
    /** The address of one of the programme's parts. */
    public String to(Section other) {
        return "/programmes/" + programme + other.path();
    }
}
