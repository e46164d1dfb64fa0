package commonground.directory.ods;

import java.util.List;

/**
 * @param number of its first line in the file, from 1
 */
record Line(int number, List<String> fields) {
    /** Columns are numbered from 1, as in the publisher's specification. */
    String column(int number) {
        return fields.get(number - 1).strip();
    }

    int width() {
        return fields.size();
    }
}
