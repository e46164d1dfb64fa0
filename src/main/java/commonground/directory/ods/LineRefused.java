package commonground.directory.ods;

import java.util.List;

/** One line cannot be used; reading goes on with the next. */
final class LineRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<String> arguments;

    LineRefused(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Text from the file can be any length; what is kept of it is not. */
    RefusedLine at(Line line, String code) {
        return new RefusedLine(
                line.number(), cut(code), key, arguments.stream().map(LineRefused::cut).toList());
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
