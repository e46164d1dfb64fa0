package commonground.web;

import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * Where in a programme a page is. As model attribute {@code place} it gives the page the
 * programme's name and navigation, and says of a closed one that nothing begins in it.
 *
 * @param name the programme's name, as it was at the moment read
 * @param closedOn the date the programme was closed on, or null while it is open
 */
public record Place(
        ProgrammeId programme, String name, Section section, @Nullable LocalDate closedOn) {
    /** In a programme that is open. */
    public Place(ProgrammeId programme, String name, Section section) {
        this(programme, name, section, null);
    }

    /** That of a page which has been told where it is. */
    public static Place of(Model model) {
        return (Place) Objects.requireNonNull(model.getAttribute("place"));
    }

    /** The address of one of the programme's parts. */
    public String to(Section other) {
        return "/programmes/" + programme + other.path();
    }

    /** Whether something new may begin in it. */
    public boolean open() {
        return closedOn == null;
    }
}
