package commonground.kernel;

/** An event or command that belongs to one programme. */
public interface OfProgramme {
    ProgrammeId programme();
}
