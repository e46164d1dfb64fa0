package commonground.demo;

import static commonground.demo.Cast.COMMISSIONER;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.partnerOf;

import commonground.deadline.DeadlineLink;
import commonground.deadline.Deadlines;
import commonground.deadline.DraftDeadline;
import commonground.deadline.Level;
import commonground.deadline.LinkDeadline;
import commonground.deadline.LinkKind;
import commonground.deadline.NameDeadlineOwner;
import commonground.deadline.RequireEvidence;
import commonground.deadline.SetDeadline;
import commonground.deadline.SupersedeDeadline;
import commonground.deadline.SupplyEvidence;
import commonground.deadline.TakeEvidenceBack;
import commonground.deadline.Terms;
import commonground.deadline.WaiveDeadline;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What has to be shown for extended access, and what of it is by June 2018; and three deadlines
 * that never came to a submission: one waived, one superseded, one still a draft.
 */
@Component
@Profile("demo")
class WhatTheCommissionerAsks {
    private static final DeadlineId WINTER_PLAN = new DeadlineId("ashdown-heath-winter-plan");
    private static final DeadlineId ELM_PARK_ALONE = new DeadlineId("ashdown-heath-elm-park-alone");
    private static final DeadlineId NEXT_WINTER = new DeadlineId("ashdown-heath-next-winter");

    /** The seven core requirements of extended access, by what is to be shown for each. */
    private static final List<String> SEVEN =
            List.of(
                    "Timing: evenings after 18:30 and weekends, bookable ahead and on the day",
                    "Capacity: at least 30 minutes a week for every 1,000 patients",
                    "Measurement: how much is used, by the national tool",
                    "Advertising: told on the website, in every waiting room and by telephone",
                    "Digital: booked and offered online as well",
                    "Inequalities: who would be left out, and what is done about it",
                    "Connection: the urgent care centre and 111 can book into it");

    private final Scenario scenario;
    private final Deadlines deadlines;
    private final Commands commands;

    WhatTheCommissionerAsks(Scenario scenario, Deadlines deadlines, Commands commands) {
        this.scenario = scenario;
        this.deadlines = deadlines;
        this.commands = commands;
    }

    void theSevenAreAskedFor(DeadlineId whole) {
        for (int i = 1; i <= SEVEN.size(); i++) {
            var require = new RequireEvidence(whole, item(i), SEVEN.get(i - 1));
            scenario.does(COMMISSIONER, () -> commands.send(require));
        }
        scenario.does(
                COMMISSIONER,
                () -> deadlines.nameOwner(new NameDeadlineOwner(whole, MANAGER), version(whole)));
    }

    void twoMoreAreAskedFor(ProgrammeId programme) {
        scenario.on(2017, 11, 16, 10);
        sets(WINTER_PLAN, programme, "Winter plan of the locality", LocalDate.of(2017, 12, 15));
        sets(
                ELM_PARK_ALONE,
                programme,
                "Saturday surgeries at Elm Park: plan of the one practice",
                LocalDate.of(2018, 5, 31));
        scenario.on(2017, 12, 4, 15);
        scenario.does(
                COMMISSIONER,
                () ->
                        commands.send(
                                new WaiveDeadline(
                                        WINTER_PLAN,
                                        "The county writes one winter plan for all its localities this year, and has"
                                                + " this town's figures already.",
                                        "Commissioner's winter board, 30 November 2017")));
    }

    void anIssueOfTheirOwnMayMeetIt(ProgrammeId programme, DeadlineId whole) {
        scenario.on(2018, 2, 5, 9);
        links(
                programme,
                whole,
                new DeadlineLink(LinkKind.ISSUE, IssuesInAshdownHeath.SATURDAYS.value()));
        scenario.on(2018, 2, 12, 14);
        supplies(
                MANAGER,
                programme,
                whole,
                3,
                "Appointments of the evening surgeries, April to September 2016",
                "");
        scenario.on(2018, 2, 26, 11);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new TakeEvidenceBack(
                                        whole,
                                        programme,
                                        item(3),
                                        "The commissioner says that these are from before the six practices shared their evenings.")));
    }

    void oneTakesThePlaceOfAnother(DeadlineId rota) {
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.supersede(
                                new SupersedeDeadline(
                                        ELM_PARK_ALONE,
                                        rota,
                                        "Asked of all six together now, and no longer of the one practice."),
                                version(ELM_PARK_ALONE)));
    }

    void fourOfSevenAreShown(ProgrammeId programme, DeadlineId whole) {
        scenario.on(2018, 6, 4, 10);
        links(programme, whole, new DeadlineLink(LinkKind.DECISION, "ashdown-heath-plan"));
        var lead = partnerOf(STATION_ROAD);
        supplies(
                lead,
                programme,
                whole,
                1,
                "Evenings at Elm Park and Oak Lane now; Saturdays from September. Times and booking are in the plan.",
                "https://ashdown-heath.example/business-plan.pdf");
        supplies(
                lead,
                programme,
                whole,
                2,
                "43,120 patients need 21 hours and 30 minutes a week. The plan gives 22 hours.",
                "");
        supplies(
                MANAGER,
                programme,
                whole,
                5,
                "Online booking tried at Oak Lane in May: every fourth appointment was booked so.",
                "https://ashdown-heath.example/online-booking");
        supplies(
                MANAGER,
                programme,
                whole,
                7,
                "Agreement with the urgent care centre, signed on 1 June 2018.",
                "");
    }

    void nextWinterIsDrafted(ProgrammeId programme) {
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.draft(
                                new DraftDeadline(
                                        NEXT_WINTER,
                                        programme,
                                        terms(
                                                "Winter plan for 2018/19 of the town's practices together"),
                                        LocalDate.of(2018, 10, 31),
                                        "",
                                        "")));
    }

    private void sets(DeadlineId id, ProgrammeId programme, String obligation, LocalDate due) {
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                new SetDeadline(
                                        id,
                                        programme,
                                        obligation,
                                        "The commissioner",
                                        Level.LOCAL,
                                        due,
                                        "Letter of 15 November 2017",
                                        "",
                                        "",
                                        "The commissioner's primary care team")));
    }

    private static Terms terms(String obligation) {
        return new Terms(
                obligation,
                "The commissioner",
                Level.LOCAL,
                "Spoken of on 11 June 2018; a letter is to follow",
                "All six practices",
                "",
                "The commissioner's primary care team");
    }

    private void links(ProgrammeId programme, DeadlineId deadline, DeadlineLink link) {
        scenario.does(
                MANAGER,
                () ->
                        deadlines.link(
                                new LinkDeadline(deadline, programme, link), version(deadline)));
    }

    private void supplies(
            PersonId by,
            ProgrammeId programme,
            DeadlineId deadline,
            int number,
            String note,
            String link) {
        scenario.does(
                by,
                () ->
                        deadlines.supply(
                                new SupplyEvidence(deadline, programme, item(number), note, link),
                                version(deadline)));
    }

    private long version(DeadlineId deadline) {
        return deadlines.require(deadline).version();
    }

    private static EvidenceId item(int number) {
        return new EvidenceId("core-requirement-" + number);
    }
}
