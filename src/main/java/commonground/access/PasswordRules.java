package commonground.access;

import commonground.kernel.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are refused: too short, too long, or first to be guessed. No rule asks for digits
 * or signs (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {
    /** Characters. */
    static final int SHORTEST = 8;

    /** Characters. */
    static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> CONTEXT =
            Set.of(
                    "commonground",
                    "common",
                    "ground",
                    "password",
                    "passw0rd",
                    "nhs",
                    "practice",
                    "surgery",
                    "locality",
                    "commissioner",
                    "welcome",
                    "admin",
                    "letmein");
    private static final Set<String> COMMONEST = commonest();

    private PasswordRules() {}

    /**
     * @param again what was typed as the password a second time
     * @param about what others know of the person: name, email address
     */
    static void check(Check check, String password, String again, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) check.refuse("password", "access.password-short", SHORTEST);
        else if (length > LONGEST) check.refuse("password", "access.password-long", LONGEST);
        else if (isGuessable(password.toLowerCase(Locale.ROOT), about))
            check.refuse("password", "access.password-guessable");
        if (!password.equals(again)) check.refuse("again", "access.passwords-differ");
    }

    private static boolean isGuessable(String password, String... about) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || COMMONEST.contains(password)
                || COMMONEST.contains(withoutTail(password))
                || leansOnContext(password, about);
    }

    /** Common words with a year or an exclamation mark behind them are as common. */
    private static String withoutTail(String password) {
        return password.replaceFirst("[^a-z]+$", "");
    }

    /** What is left once the obvious words are taken out has to stand as a password by itself. */
    private static boolean leansOnContext(String password, String... about) {
        var known =
                Arrays.stream(about)
                        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+")))
                        .filter(word -> word.length() > 2);
        var left = password;
        for (var word : Stream.concat(CONTEXT.stream(), known).sorted(longestFirst()).toList())
            left = left.replace(word, "");
        return !left.equals(password) && left.length() < SHORTEST;
    }

    private static Comparator<String> longestFirst() {
        return Comparator.comparingInt(String::length).reversed();
    }

    private static Set<String> commonest() {
        try (var list =
                PasswordRules.class.getResourceAsStream("/access/commonest-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
