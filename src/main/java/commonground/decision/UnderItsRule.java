package commonground.decision;

import commonground.access.MayCommand;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives a decision's page its rule in words, what is still needed, and what may be done about it.
 */
@Component
class UnderItsRule {
    private final RuleWords words;
    private final StillNeeded needed;
    private final MayCommand mayCommand;

    UnderItsRule(RuleWords words, StillNeeded needed, MayCommand mayCommand) {
        this.words = words;
        this.needed = needed;
        this.mayCommand = mayCommand;
    }

    void addTo(Model model, Standing standing, Map<PracticeCode, String> names) {
        var rule = standing.decision().rule();
        model.addAttribute("ruleWords", words.of(rule));
        model.addAttribute("ruleExplained", words.explained(rule));
        model.addAttribute("needed", needed.of(standing, names, Moment.current().date()));
        model.addAttribute("mayChooseRule", may(ChooseRule.class));
        model.addAttribute("mayRecordAsked", may(RecordAsked.class));
        model.addAttribute("mayDeclareInterest", may(DeclareInterest.class));
    }

    private boolean may(Class<?> command) {
        return Acting.current() != null && mayCommand.may(command);
    }
}
