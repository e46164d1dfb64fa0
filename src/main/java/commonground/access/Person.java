package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as they are called now. Never kept in the ledger.
 *
 * @param email small letters; unique among accounts
 * @param practice the practice they speak for; null unless their role speaks for one
 */
public record Person(
        PersonId id, String name, String email, Role role, @Nullable PracticeCode practice) {}
