package commonground.web;

import commonground.kernel.PracticeCode;
import org.jspecify.annotations.Nullable;

/**
 * The person a page is made for, as model attribute {@code signedIn}.
 *
 * @param name shown in the header
 * @param role in words, such as "Locality manager"
 * @param practice the practice this person speaks for, if one
 * @param mayCommand false for those who only read: no page offers them an action
 */
public record SignedIn(
        String name, String role, @Nullable PracticeCode practice, boolean mayCommand) {}
