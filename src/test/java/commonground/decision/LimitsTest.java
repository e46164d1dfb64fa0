package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Refusal;
import commonground.programme.AddMember;
import commonground.programme.OpenProgramme;
import commonground.programme.RemoveMember;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that breaks a limit cannot exist. */
class LimitsTest {
    private static final String PILCROW = "¶";

    /** A text of a command: what makes a command with it and gives back what it kept. */
    record Text(String command, String field, int longest, UnaryOperator<String> kept) {
        @Override
        public String toString() {
            return command + "." + field;
        }
    }

    static Stream<Text> lines() {
        return Stream.of(
                line(
                        "OpenProgramme.name",
                        t -> new OpenProgramme(ASHDOWN, t, "x", List.of()).name()),
                line(
                        "OpenProgramme.locality",
                        t -> new OpenProgramme(ASHDOWN, "x", t, List.of()).locality()),
                line(
                        "TableProposal.title",
                        t -> new TableProposal(DECISION, ASHDOWN, Subject.OTHER, t, "x").title()));
    }

    static Stream<Text> proses() {
        return Stream.of(
                prose("AddMember.reason", t -> new AddMember(ASHDOWN, ELM_PARK, t).reason()),
                prose("RemoveMember.reason", t -> new RemoveMember(ASHDOWN, ELM_PARK, t).reason()),
                prose(
                        "TableProposal.wording",
                        t -> new TableProposal(DECISION, ASHDOWN, Subject.OTHER, "x", t).wording()),
                prose("AmendWording.wording", t -> new AmendWording(DECISION, 1, t, "x").wording()),
                prose("AmendWording.reason", t -> new AmendWording(DECISION, 1, "x", t).reason()),
                prose("TakePosition.reason", t -> position(Stance.OBJECT, t).reason()),
                prose("TakePosition.reason", t -> position(Stance.AGREE_WITH_CONCERN, t).reason()),
                prose(
                        "ResolveObjection.explanation",
                        t ->
                                new ResolveObjection(DECISION, 1, Resolution.SCOPE_NARROWED, t)
                                        .explanation()),
                prose(
                        "WithdrawObjection.explanation",
                        t -> new WithdrawObjection(DECISION, ELM_PARK, 1, t).explanation()),
                prose("WithdrawProposal.reason", t -> new WithdrawProposal(DECISION, t).reason()));
    }

    static Stream<Text> texts() {
        return Stream.concat(lines(), proses());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatShowsNothingIsBlank(Text text) {
        for (var blank : new String[] {null, "", " ", "\t\r\n", "\u00a0", "\u3000", "\u200b\u2060"})
            refused(text, blank, "text.blank");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void blanksAroundAreTakenAway(Text text) {
        assertThat(text.kept().apply("  x y \n")).isEqualTo("x y");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theLongestIsTakenAndOneMoreIsNot(Text text) {
        var longest = PILCROW.repeat(text.longest());
        assertThat(text.kept().apply(longest)).isEqualTo(longest);
        refused(text, longest + PILCROW, "text.too-long");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void charactersThatCannotBeSeenAreRefused(Text text) {
        for (var bad :
                List.of(
                        "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029",
                        "\u202a", "\u202e", "\u2066", "\u2069", "\ufffe", "\uffff", "\ud83d",
                        "\ude00")) refused(text, "a" + bad + "b", "text.control-character");
        assertThat(text.kept().apply("\ud83d\ude00 Ŵ")).isEqualTo("\ud83d\ude00 Ŵ");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsOneLine(Text text) {
        for (var bad : List.of("a\nb", "a\tb", "a\r\nb"))
            refused(text, bad, "text.control-character");
    }

    @ParameterizedTest
    @MethodSource("proses")
    void proseHasLinesWhicheverWayTheyWereBroken(Text text) {
        assertThat(text.kept().apply("a\r\n\tb\nc")).isEqualTo("a\n\tb\nc");
        refused(text, "a\rb", "text.control-character");
    }

    @Test
    void agreeingNeedsNoReason() {
        for (var nothing : new String[] {null, "", " \u00a0"})
            for (var stance : List.of(Stance.AGREE, Stance.STAND_ASIDE))
                assertThat(position(stance, nothing).reason()).isEmpty();
    }

    @Test
    void membersAreNamedOnceAndAtMostAHundredTimes() {
        var twice = List.of(ELM_PARK, ELM_PARK);
        assertThat(keys(() -> new OpenProgramme(ASHDOWN, "x", "x", twice)))
                .containsExactly("members duplicate");
        assertThat(new OpenProgramme(ASHDOWN, "x", "x", null).members()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(keys(() -> new TakePosition(DECISION, null, 1, null, null, null)))
                .containsExactly(
                        "practice choice.missing",
                        "stance choice.missing",
                        "representative choice.missing");
        assertThat(keys(() -> new TableProposal(DECISION, ASHDOWN, null, null, null)))
                .containsExactly(
                        "subject choice.missing", "title text.blank", "wording text.blank");
        assertThat(keys(() -> new ResolveObjection(DECISION, 1, null, null)))
                .containsExactly("resolution choice.missing", "explanation text.blank");
    }

    @Test
    void onlyATrialIsLookedAtOnADate() {
        assertThat(
                        keys(() ->
                                new ResolveObjection(
                                        DECISION,
                                        1,
                                        Resolution.SCOPE_NARROWED,
                                        "not everywhere",
                                        List.of(),
                                        "none",
                                        "",
                                        LocalDate.of(2018, 3, 1))))
                .containsExactly("reviewOn decision.no-trial-to-look-at");
    }

    private static void refused(Text text, String given, String key) {
        assertThat(keys(() -> text.kept().apply(given)))
                .as("%s: %s", text, given)
                .containsExactly(text.field() + " " + key);
    }

    private static List<String> keys(Callable<?> command) {
        var refusal = catchThrowableOfType(Refusal.class, command::call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.reasons().stream().map(r -> r.field() + " " + r.key()).toList();
    }

    private static TakePosition position(Stance stance, String reason) {
        return new TakePosition(DECISION, ELM_PARK, 1, stance, reason, REPRESENTATIVE);
    }

    private static Text line(String name, UnaryOperator<String> kept) {
        return text(name, 200, kept);
    }

    private static Text prose(String name, UnaryOperator<String> kept) {
        return text(name, 10_000, kept);
    }

    private static Text text(String name, int longest, UnaryOperator<String> kept) {
        var dot = name.indexOf('.');
        return new Text(name.substring(0, dot), name.substring(dot + 1), longest, kept);
    }
}
