package commonground.listening;

import commonground.kernel.PracticeCode;

/**
 * A practice that was listened to and whose words are in no issue that is pursued.
 *
 * @param statements how many it made
 */
public record NotYetInAnIssue(PracticeCode practice, String name, int statements) {}
