package commonground.directory.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes files as they are published, of practices that do not exist. */
public final class FileText {
    public static final String HEADINGS =
            "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\r\n";

    private FileText() {}

    /** A line of epraccur.csv: an active GP practice of commissioner 09X. */
    public static String practice(String code, String name) {
        return practice(code, name, "A", "09X", "19740401", "", "4");
    }

    public static String practice(String code, String name, String commissioner) {
        return practice(code, name, "A", commissioner, "19740401", "", "4");
    }

    public static String practice(
            String code,
            String name,
            String status,
            String commissioner,
            String opened,
            String closed,
            String setting) {
        var columns = new ArrayList<>(java.util.Collections.nCopies(27, ""));
        columns.set(0, code);
        columns.set(1, name);
        columns.set(4, "1 " + name);
        columns.set(6, "ASHDOWN HEATH");
        columns.set(9, "ZZ1 1ZZ");
        columns.set(10, opened);
        columns.set(11, closed);
        columns.set(12, status);
        columns.set(14, commissioner);
        columns.set(15, "20130401");
        columns.set(25, setting);
        return line(columns);
    }

    public static String line(List<String> columns) {
        return columns.stream()
                .map(c -> '"' + c + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A line of gp-reg-pat-prac-all.csv. */
    public static String listSize(String date, String code, String patients) {
        return "GP_PRAC_PAT_LIST,"
                + date
                + ",GP,09X,E38000083,"
                + code
                + ",ZZ1 1ZZ,ALL,ALL,"
                + patients
                + "\r\n";
    }
}
