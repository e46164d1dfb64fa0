package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be said of a person at all, whoever says it. */
final class PersonRules {
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    private PersonRules() {}

    static String email(Check check, @Nullable String given) {
        var email = check.line("email", given);
        if (!email.isEmpty() && !isAddress(email)) check.refuse("email", "access.email-malformed");
        return email;
    }

    /** Whether this could be an email address; none that could not has an account. */
    static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    static void practice(Check check, @Nullable Role role, @Nullable PracticeCode practice) {
        if (role == null) return;
        if (role.speaksForAPractice() && practice == null)
            check.refuse("practice", "access.practice-missing");
        if (!role.speaksForAPractice() && practice != null)
            check.refuse("practice", "access.practice-unwanted");
    }
}
