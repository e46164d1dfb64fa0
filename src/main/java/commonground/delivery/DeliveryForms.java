package commonground.delivery;

import commonground.access.MayCommand;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.programme.Agreements;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How every form of delivery is shown and sent. */
@Component
class DeliveryForms {
    private final Programmes programmes;
    private final Forms forms;
    private final Moments moments;
    private final MayCommand mayCommand;
    private final Agreements agreements;

    DeliveryForms(
            Programmes programmes,
            Forms forms,
            Moments moments,
            MayCommand mayCommand,
            Agreements agreements) {
        this.programmes = programmes;
        this.forms = forms;
        this.moments = moments;
        this.mayCommand = mayCommand;
        this.agreements = agreements;
    }

    String show(FormPage page, Model model) {
        place(page.programme(), model);
        model.addAttribute("form", page);
        model.addAttribute("mayPlan", mayPlan(page.programme()));
        return "delivery/form";
    }

    /** What every page below the plan shows. */
    void place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        model.addAttribute("place", new Place(programme, row.name(), Section.PLAN, row.closedOn()));
    }

    /** Whether they may, and the programme is open: in a closed one nothing begins. */
    boolean mayBegin(ProgrammeId programme) {
        return !programmes.require(programme).closed() && mayPlan(programme);
    }

    /** Whether whoever acts may plan: the manager, or one of the two who lead. */
    boolean mayPlan(ProgrammeId programme) {
        var acting = Acting.current();
        return acting != null
                && (mayCommand.may(acting.person(), PlanMilestone.class)
                        || agreements.leads(acting.person(), programme));
    }

    /**
     * Sends what a form asks for and goes on to a page that shows it; a refusal shows the form
     * again, as it was typed and beside what is there now.
     */
    <C> String send(
            Sent sent,
            Function<Check, C> build,
            Function<C, Receipt> work,
            String then,
            Supplier<FormPage> again,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () -> HappenedOn.send(sent.date(HappenedOn.FIELD), build, work),
                receipt -> then,
                model,
                response,
                () -> show(moments.upToDate(again::get), model));
    }
}
