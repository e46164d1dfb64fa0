package commonground.decision;

import commonground.kernel.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Forms of working weighed against each other, doing nothing among them, and the one that is
 * proposed.
 *
 * @param options at most {@value #MOST}, each named once
 * @param chosen number of the option that the positions are about, from 1
 */
public record Appraisal(List<FormOption> options, int chosen) implements Particulars {
    /** More than anybody weighs; a longer list is a mistake. */
    public static final int MOST = 30;

    @Override
    public Subject subject() {
        return Subject.FORM_OF_WORKING;
    }

    @Override
    public Appraisal checked(Check check) {
        if (options == null || options.isEmpty()) {
            check.refuse("options", "decision.options-missing");
            return this;
        }
        if (options.size() > MOST) {
            check.refuse("options", "decision.too-many-options", MOST, options.size());
            return this;
        }
        var kept = new ArrayList<FormOption>();
        var names = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            var at = "options[" + i + "]";
            var option = options.get(i).checked(check, at);
            if (!option.name().isEmpty() && !names.add(option.name().toLowerCase(Locale.ROOT)))
                check.refuse(at + ".name", "decision.option-twice", option.name());
            kept.add(option);
        }
        var appraisal = new Appraisal(List.copyOf(kept), chosen);
        appraisal.requireDoingNothingIsWeighed(check);
        appraisal.requireOneIsChosen(check);
        return appraisal;
    }

    private void requireDoingNothingIsWeighed(Check check) {
        var doNothing = options.stream().filter(o -> o.form() == FormOfWorking.DO_NOTHING).count();
        if (doNothing == 0) check.refuse("options", "decision.do-nothing-missing");
        if (doNothing > 1) check.refuse("options", "decision.do-nothing-twice");
        if (options.size() == 1) check.refuse("options", "decision.options-too-few");
    }

    private void requireOneIsChosen(Check check) {
        if (chosen < 1 || chosen > options.size())
            check.refuse("chosen", "decision.option-not-chosen");
        else if (options.get(chosen - 1).rejectedForAReason())
            check.refuse(
                    "options[" + (chosen - 1) + "].rejectedBecause",
                    "decision.chosen-option-rejected");
    }

    /** The option that is proposed. */
    public FormOption proposed() {
        return options.get(chosen - 1);
    }

    /** The option of a number; empty if there is none. */
    Optional<FormOption> option(int number) {
        return number < 1 || number > options.size()
                ? Optional.empty()
                : Optional.of(options.get(number - 1));
    }

    /** Numbers of the options that are not proposed and of which nobody has said why not. */
    public List<Integer> withoutReason() {
        return IntStream.rangeClosed(1, options.size())
                .filter(number -> number != chosen)
                .filter(number -> !options.get(number - 1).rejectedForAReason())
                .boxed()
                .toList();
    }

    Appraisal rejecting(int number, String reason) {
        var changed = new ArrayList<>(options);
        changed.set(number - 1, options.get(number - 1).rejected(reason));
        return new Appraisal(List.copyOf(changed), chosen);
    }
}
