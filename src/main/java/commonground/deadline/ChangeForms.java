package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Receipt;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form that changes one deadline does with what was typed. */
@Component
class ChangeForms {
    private final DeadlinePages pages;
    private final Forms forms;

    ChangeForms(DeadlinePages pages, Forms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    /**
     * Sends what was typed and goes on to the deadline's page; shows the form again if it is
     * refused.
     */
    String send(
            DeadlineId deadline,
            Supplier<Receipt> work,
            Model model,
            HttpServletResponse response,
            Supplier<String> again) {
        return forms.send(work, receipt -> "/deadlines/" + deadline, model, response, again);
    }

    /**
     * The form, around it what there is now: the version among it, so that what was typed can be
     * sent again.
     */
    String show(DeadlineId deadline, Model model, Object form, String view) {
        pages.showForForm(deadline, model);
        model.addAttribute("form", form);
        return view;
    }
}
