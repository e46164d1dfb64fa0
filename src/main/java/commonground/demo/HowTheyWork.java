package commonground.demo;

import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.managerOf;
import static commonground.demo.Cast.partnerOf;

import commonground.decision.Appraisal;
import commonground.decision.Decisions;
import commonground.decision.FormOfWorking;
import commonground.decision.FormOption;
import commonground.decision.Nomination;
import commonground.decision.Particulars;
import commonground.decision.RejectOption;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.ConfirmLead;
import commonground.programme.DeclineLead;
import commonground.programme.Nominee;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the six work together, and who leads them there: February and March 2017. */
@Component
@Profile("demo")
class HowTheyWork {
    private static final DecisionId FORM = new DecisionId("ashdown-heath-form");
    private static final DecisionId LEAD = new DecisionId("ashdown-heath-lead");
    private static final int SUPER_PARTNERSHIP = 5;

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Commands commands;

    HowTheyWork(Scenario scenario, TheSix six, Decisions decisions, Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.commands = commands;
    }

    void theyWeighForms(ProgrammeId programme, List<PracticeCode> all, List<DecisionId> restsOn) {
        scenario.on(2017, 2, 2, 19);
        table(
                FORM,
                programme,
                Subject.FORM_OF_WORKING,
                "In which form we work together",
                "The six practices found a federation: a company that all six own in equal shares, which employs the"
                        + " Saturday team and the nurses in training. Every practice keeps its contract, its list and its partners.",
                restsOn,
                options());
        scenario.on(2017, 2, 16, 13);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new RejectOption(
                                        FORM,
                                        1,
                                        SUPER_PARTNERSHIP,
                                        "It is what Mill Road objected to in December: one partnership takes away the doctors that patients"
                                                + " know. Saturdays and nurses can be had without it.")));
        scenario.on(2017, 2, 23, 19);
        for (var practice : all)
            if (practice.equals(MEADOWS))
                six.says(
                        practice,
                        FORM,
                        Stance.AGREE_WITH_CONCERN,
                        "A company has to be run. Who does that must not be left to chance.");
            else six.says(practice, FORM, Stance.AGREE, "");
        agree(FORM);
    }

    private static Appraisal options() {
        return new Appraisal(
                List.of(
                        new FormOption(
                                FormOfWorking.DO_NOTHING,
                                "Do nothing",
                                "Each practice goes on alone, with the bank nurses it can find.",
                                "Costs nothing to begin with; nobody has to agree to anything.",
                                "Saturdays stay unstaffed from next winter on; two nurses leave within the year.",
                                "It leaves both issues that all six agreed as they are."),
                        new FormOption(
                                FormOfWorking.SHARED_SERVICES,
                                "Share services by agreement",
                                "A written agreement about a Saturday rota; one practice employs the staff and invoices the others.",
                                "Quick to set up. Easy to leave.",
                                "One practice carries the risk of employing for six. Training posts are not open to it.",
                                "No practice was ready to employ for the other five, and it cannot take on nurses in training."),
                        new FormOption(
                                FormOfWorking.PRIMARY_CARE_HOME,
                                "A primary care home",
                                "The six with community nursing, social care and the hospital as one provider of care for the town.",
                                "Reaches further than general practice; national support for the first sites.",
                                "Needs three partners outside the group who have not been asked yet.",
                                "Too large for a first step. It is kept in mind for when the Saturday team works."),
                        new FormOption(
                                FormOfWorking.FEDERATION,
                                "A federation owned by the six",
                                "A company limited by shares that the six own equally. It employs shared staff; the practices stay as they are.",
                                "Each practice stays itself, as the vision says. Can hold a contract for extended access and employ trainees.",
                                "Has to be founded and run: about £9,000 in the first year.",
                                ""),
                        new FormOption(
                                FormOfWorking.SUPER_PARTNERSHIP,
                                "A super-partnership",
                                "The partners of all six form one partnership with one staff and one set of accounts.",
                                "One employer, one rota, one voice towards the commissioner.",
                                "Every partner carries the debts of all. Hard to undo.",
                                ""),
                        new FormOption(
                                FormOfWorking.HUBS,
                                "Two hubs, north and south",
                                "Three practices each share one site on Saturdays.",
                                "Short ways for patients.",
                                "Two half-empty hubs: neither has the nurses.",
                                "The nurses do not suffice for two sites."),
                        new FormOption(
                                FormOfWorking.MERGER,
                                "The small ones merge with their neighbours",
                                "The Meadows and St Wilfrid's each become a branch of the practice next to them.",
                                "Their doctors get holidays, and their nurses colleagues.",
                                "A village and a street lose the name on the door.",
                                "Neither was asked to give itself up, and the four others have no more nurses for it."),
                        new FormOption(
                                FormOfWorking.OTHER,
                                "Join the federation of the county town",
                                "The six become members of a company that forty practices own already.",
                                "It is there, and has people who run it.",
                                "Six votes of forty-six, and its Saturdays are twelve miles away.",
                                "Nobody would decide about this town's Saturdays in this town.")),
                4);
    }

    void theyChooseALead(ProgrammeId programme, List<PracticeCode> all, List<DecisionId> restsOn) {
        scenario.on(2017, 3, 2, 19);
        table(
                LEAD,
                programme,
                Subject.LEAD,
                "Who drafts the business plan",
                "A partner of Station Road and the practice manager of Oak Lane draft the business plan together,"
                        + " one day a week each, paid from the locality budget.",
                restsOn,
                new Nomination(
                        new Nominee(partnerOf(STATION_ROAD), STATION_ROAD, 2),
                        new Nominee(managerOf(OAK_LANE), OAK_LANE, 2),
                        "The locality budget",
                        LocalDate.of(2017, 4, 3)));
        scenario.on(2017, 3, 9, 19);
        for (var practice : all) {
            if (practice.equals(MEADOWS))
                six.says(practice, LEAD, Stance.STAND_ASIDE, "We have nobody to spare for it.");
            else six.says(practice, LEAD, Stance.AGREE, "");
        }
        agree(LEAD);
        scenario.on(2017, 3, 10, 8);
        scenario.does(
                partnerOf(STATION_ROAD),
                () ->
                        commands.send(
                                new ConfirmLead(
                                        programme, LEAD, partnerOf(STATION_ROAD), STATION_ROAD)));
        scenario.does(
                managerOf(OAK_LANE),
                () ->
                        commands.send(
                                new DeclineLead(
                                        programme,
                                        LEAD,
                                        managerOf(OAK_LANE),
                                        OAK_LANE,
                                        "Not with nobody at the desk on the day I am away. If somebody covers it, I will do it.")));
        scenario.on(2017, 3, 14, 10);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new ConfirmLead(programme, LEAD, managerOf(OAK_LANE), OAK_LANE)));
    }

    private void table(
            DecisionId id,
            ProgrammeId programme,
            Subject subject,
            String title,
            String wording,
            List<DecisionId> restsOn,
            Particulars particulars) {
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        id,
                                        programme,
                                        subject,
                                        title,
                                        wording,
                                        restsOn,
                                        null,
                                        particulars)));
    }

    private void agree(DecisionId decision) {
        scenario.does(MANAGER, () -> decisions.agree(decision, 1, null));
    }
}
