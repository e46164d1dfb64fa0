package commonground.directory.ods;

import commonground.kernel.PracticeCode;
import java.util.regex.Pattern;

/** What stands in which column of a list-size file, and what cannot stand there. */
final class ListSizeFields {
    static final String PUBLICATION = "GP_PRAC_PAT_LIST";

    /** England has 60 million patients: no practice has ten. */
    private static final Pattern PATIENTS = Pattern.compile("\\d{1,7}");

    private ListSizeFields() {}

    static ListSizeLine read(Line line) throws LineRefused {
        PracticeFields.requireCode(line.column(6));
        require(line.column(1).equals(PUBLICATION), "import.line.publication", line.column(1));
        require(line.column(3).equals("GP"), "import.line.type", line.column(3));
        require(line.column(8).equals("ALL"), "import.line.part-of-list", "sex", line.column(8));
        require(line.column(9).equals("ALL"), "import.line.part-of-list", "age", line.column(9));
        var patients = line.column(10);
        require(PATIENTS.matcher(patients).matches(), "import.line.patients", patients);
        return new ListSizeLine(new PracticeCode(line.column(6)), Integer.parseInt(patients));
    }

    private static void require(boolean fine, String key, String... arguments) throws LineRefused {
        if (!fine) throw new LineRefused(key, arguments);
    }
}
