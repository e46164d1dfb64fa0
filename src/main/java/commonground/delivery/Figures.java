package commonground.delivery;

import commonground.kernel.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers as people type them and as pages show them; exact, never rounded. */
@Component
public class Figures {
    /** Digits before the decimal point that a number may have. */
    static final int MOST_DIGITS = 12;

    /** Decimals that a measured number may have. */
    static final int MOST_DECIMALS = 6;

    private static final int PENCE = 2;

    /** No more is looked at than a number can have. */
    private static final int LONGEST_TYPED = 40;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    /** Of any sign, such as 62.5 or 1,200. */
    @SuppressWarnings("NullAway")
    static BigDecimal number(Check check, String field, String typed) {
        return typed(check, field, typed, typed.strip());
    }

    /** Such as 1,000.50 or £1000. */
    @SuppressWarnings("NullAway")
    static BigDecimal amount(Check check, String field, String typed) {
        var plain = typed.strip();
        if (plain.startsWith("£")) plain = plain.substring(1).strip();
        return typed(check, field, typed, plain);
    }

    /** Zero where nothing was typed. */
    static BigDecimal amountOrNone(Check check, String field, String typed) {
        return typed.isBlank() ? BigDecimal.ZERO : amount(check, field, typed);
    }

    /** Null where it was refused: the command has to take it for refused already. */
    private static @Nullable BigDecimal typed(
            Check check, String field, String typed, String plain) {
        if (plain.isEmpty()) {
            check.refuse(field, "delivery.number-missing");
            return null;
        }
        if (plain.length() > LONGEST_TYPED || !NUMBER.matcher(plain).matches()) {
            var shown = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
            check.refuse(field, "delivery.no-number", shown.strip());
            return null;
        }
        return new BigDecimal(plain.replace(",", ""));
    }

    /** A measured number within its limits, without zeros that say nothing. */
    static BigDecimal measured(Check check, String field, @Nullable BigDecimal value) {
        if (value == null) {
            check.refuse(field, "delivery.number-missing");
            return BigDecimal.ZERO;
        }
        var plain = plain(check, field, value);
        if (plain.scale() > MOST_DECIMALS)
            check.refuse(field, "delivery.too-many-decimals", MOST_DECIMALS);
        return plain;
    }

    /** An amount in pounds, from nothing up, with no part of a penny. */
    static BigDecimal pounds(Check check, String field, @Nullable BigDecimal value) {
        if (value == null) {
            check.refuse(field, "delivery.number-missing");
            return BigDecimal.ZERO;
        }
        var plain = plain(check, field, value);
        if (plain.signum() < 0) check.refuse(field, "delivery.below-nothing");
        if (plain.scale() > PENCE) check.refuse(field, "delivery.part-of-a-penny");
        return plain;
    }

    /** As {@link #pounds}, and more than nothing. */
    static BigDecimal somePounds(Check check, String field, @Nullable BigDecimal value) {
        var pounds = pounds(check, field, value);
        if (value != null && pounds.signum() == 0) check.refuse(field, "delivery.nothing");
        return pounds;
    }

    private static BigDecimal plain(Check check, String field, BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            check.refuse(field, "delivery.number-too-large", MOST_DIGITS);
            return BigDecimal.ZERO;
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "1,200.5". */
    public String number(@Nullable BigDecimal value) {
        if (value == null) return "";
        var parts = value.abs().toPlainString().split("\\.", 2);
        var whole = parts[0].replaceAll("(\\d)(?=(\\d{3})+$)", "$1,");
        return (value.signum() < 0 ? "−" : "") + whole + (parts.length > 1 ? "." + parts[1] : "");
    }

    /** "£1,200" or "£1,200.50". */
    public String money(@Nullable BigDecimal value) {
        if (value == null) return "";
        var pence = value.stripTrailingZeros().scale() > 0;
        var shown = number(value.abs().setScale(pence ? PENCE : 0, RoundingMode.UNNECESSARY));
        return (value.signum() < 0 ? "−£" : "£") + shown;
    }

    /** "1 day" or "3.5 days". */
    public String days(BigDecimal value) {
        return number(value) + (value.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
