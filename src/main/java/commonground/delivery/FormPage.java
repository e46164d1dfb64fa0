package commonground.delivery;

import commonground.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks for something.
 *
 * @param about what it is about, above the title; may be empty
 * @param lead a sentence below the title; may be empty
 * @param warning what cannot be undone; may be empty
 * @param action where the form goes
 * @param back where one comes from
 * @param version of what was read; null where nothing is there yet
 */
record FormPage(
        ProgrammeId programme,
        String title,
        String about,
        String lead,
        String warning,
        String action,
        String submit,
        String back,
        String backTo,
        @Nullable Long version,
        List<Field> fields) {

    static FormPage of(ProgrammeId programme, String title, String action, Field... fields) {
        return new FormPage(
                programme, title, "", "", "", action, title, "", "Back", null, List.of(fields));
    }

    FormPage about(String what, @Nullable Long readVersion) {
        return new FormPage(
                programme,
                title,
                what,
                lead,
                warning,
                action,
                submit,
                back,
                backTo,
                readVersion,
                fields);
    }

    FormPage saying(String sentence, String whatCannotBeUndone) {
        return new FormPage(
                programme,
                title,
                about,
                sentence,
                whatCannotBeUndone,
                action,
                submit,
                back,
                backTo,
                version,
                fields);
    }

    FormPage backTo(String path, String words) {
        return new FormPage(
                programme, title, about, lead, warning, action, submit, path, words, version,
                fields);
    }
}
