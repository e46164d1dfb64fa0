package commonground.journeys;

import java.util.List;
import java.util.Map;

/** Where each page stands in the sample, by the pattern of its address. */
final class SamplePages {
    static final String MANAGER = "sample-manager";
    static final String COMMISSIONER = "sample-commissioner";
    static final String AUDITOR = "sample-auditor";

    /** The partner of Mill Road, whose objection is open at the sample's end. */
    static final String PARTNER = "sample-partner-W99902";

    /** Filled in by the test: the first import there is. */
    static final String SOME_IMPORT = "{import}";

    /** Filled in by the test: somebody whom it has invited, and their link. */
    static final String INVITED = "{invited}";

    static final String INVITATION = "{invitation}";

    /** Filled in by the test: an address for a calendar that it has made. */
    static final String ADDRESS = "{address}";

    private static final String PROGRAMME = "/programmes/ashdown-heath";
    private static final String PLAN = "/decisions/ashdown-heath-plan";
    private static final String FORM = "/decisions/ashdown-heath-form";
    private static final String LEAD = "/decisions/ashdown-heath-lead";
    private static final String RENT = "/decisions/ashdown-heath-rooms";
    private static final String TRIED_EVENINGS = "/decisions/ashdown-heath-evenings";
    private static final String MEETINGS = "/decisions/ashdown-heath-meetings";
    private static final String VISION = "/decisions/ashdown-heath-vision";
    private static final String HEARD = "/meetings/ashdown-heath-heard-W99902";
    private static final String SAID = "/statements/ashdown-heath-said-W99902-2";
    private static final String LATE = "/deadlines/ashdown-heath-workforce";
    private static final String WHOLE = "/deadlines/ashdown-heath-extended-access-100";

    private static final String SERIES = "/deadlines/series/extended-access-whole";

    private static final String NEXT_WINTER = "/deadlines/ashdown-heath-next-winter";
    private static final String SATURDAYS = "/issues/ashdown-heath-candidate-saturdays";
    private static final String ROOMS = "/issues/ashdown-heath-candidate-rooms";
    private static final String READY = "/milestones/ashdown-heath-rooms-ready";
    private static final String CARE_HOMES = "/issues/ashdown-heath-candidate-care-homes";
    private static final String EVENINGS = "/issues/ashdown-heath-candidate-evenings";
    private static final String MERGED = "/issues/ashdown-heath-candidate-holidays";
    private static final String SHARING = "/sharings/ashdown-heath-shared";
    private static final String ALONE = "/alone/ashdown-heath-alone";

    /** One page as one person reads it, and the status it is to be answered with. */
    record Visit(String pattern, String path, String person, int status) {
        static Visit of(String pattern, String path) {
            return new Visit(pattern, path, MANAGER, 200);
        }

        Visit by(String other) {
            return new Visit(pattern, path, other, status);
        }

        Visit at(String moment) {
            return new Visit(pattern, path + "?at=" + moment, person, status);
        }
    }

    private SamplePages() {}

    /** Every page, read by somebody who has business there. */
    static final List<Visit> ALL =
            List.of(
                    Visit.of("/", "/"),
                    Visit.of("/help", "/help"),
                    Visit.of("/moment", "/moment"),
                    Visit.of("/sign-in", "/sign-in").by("nobody"),
                    new Visit("/setup/{token}", "/setup/spent", "nobody", 404),
                    Visit.of("/invitation/{token}", INVITATION).by("nobody"),
                    Visit.of("/account", "/account"),
                    Visit.of("/account", "/account").by(PARTNER),
                    Visit.of("/account/calendar", "/account/calendar"),
                    Visit.of("/account/calendar/{id}/replace", ADDRESS + "/replace"),
                    Visit.of("/account/calendar/{id}/give-up", ADDRESS + "/give-up"),
                    Visit.of("/programmes/{programme}/calendar", PROGRAMME + "/calendar"),
                    Visit.of("/people/{person}", INVITED),
                    Visit.of("/people/{person}/link", INVITED + "/link"),
                    Visit.of("/programmes/new", "/programmes/new"),
                    Visit.of("/programmes/{programme}", PROGRAMME),
                    Visit.of("/programmes/{programme}/members/new", PROGRAMME + "/members/new"),
                    Visit.of(
                            "/programmes/{programme}/members/{practice}/leave",
                            PROGRAMME + "/members/W99901/leave"),
                    Visit.of("/programmes/{programme}/close", PROGRAMME + "/close"),
                    Visit.of("/programmes/{programme}/reopen", PROGRAMME + "/reopen"),
                    Visit.of("/programmes/{programme}/issues", PROGRAMME + "/issues"),
                    Visit.of(
                            "/programmes/{programme}/issues/new",
                            PROGRAMME + "/issues/new?practice=W99902"),
                    Visit.of("/issues/{issue}", SATURDAYS),
                    Visit.of("/issues/{issue}", CARE_HOMES),
                    Visit.of("/issues/{issue}", EVENINGS),
                    Visit.of("/issues/{issue}", MERGED),
                    Visit.of("/issues/{issue}", "/issues/ashdown-heath-candidate-bound"),
                    Visit.of("/issues/{issue}/statements", CARE_HOMES + "/statements"),
                    Visit.of(
                            "/issues/{issue}/statements/{statement}/take-out",
                            ROOMS + "/statements/ashdown-heath-said-W99901-3/take-out"),
                    Visit.of("/issues/{issue}/reword", CARE_HOMES + "/reword"),
                    Visit.of("/issues/{issue}/merge", CARE_HOMES + "/merge"),
                    Visit.of("/issues/{issue}/split", ROOMS + "/split"),
                    Visit.of("/issues/{issue}/set-aside", CARE_HOMES + "/set-aside"),
                    Visit.of("/issues/{issue}/take-up", EVENINGS + "/take-up"),
                    Visit.of("/programmes/{programme}/sharings/new", PROGRAMME + "/sharings/new"),
                    Visit.of("/sharings/{sharing}", SHARING),
                    Visit.of("/sharings/{sharing}/discussed", SHARING + "/discussed"),
                    Visit.of(
                            "/sharings/{sharing}/discussed/{issue}/correct",
                            SHARING + "/discussed/ashdown-heath-candidate-rooms/correct"),
                    Visit.of("/programmes/{programme}/alone/new", PROGRAMME + "/alone/new"),
                    Visit.of("/alone/{round}", ALONE),
                    Visit.of("/alone/{round}", "/alone/ashdown-heath-alone-again"),
                    Visit.of("/alone/{round}/close", ALONE + "/close"),
                    Visit.of("/alone/{round}/answers/{practice}", ALONE + "/answers/W99902"),
                    Visit.of("/programmes/{programme}/decisions", PROGRAMME + "/decisions"),
                    Visit.of("/programmes/{programme}/decisions/new", PROGRAMME + "/decisions/new"),
                    Visit.of(
                            "/programmes/{programme}/decisions/new/form-of-working",
                            PROGRAMME + "/decisions/new/form-of-working"),
                    Visit.of(
                            "/programmes/{programme}/decisions/new/lead",
                            PROGRAMME + "/decisions/new/lead"),
                    Visit.of("/decisions/{decision}", FORM),
                    Visit.of("/decisions/{decision}", LEAD),
                    Visit.of("/decisions/{decision}/options", FORM + "/options"),
                    Visit.of(
                            "/decisions/{decision}/options/{option}/reject",
                            FORM + "/options/1/reject"),
                    Visit.of("/decisions/{decision}/lead", LEAD + "/lead"),
                    Visit.of(
                            "/programmes/{programme}/lead/{person}/confirm",
                            PROGRAMME + "/lead/sample-practice-manager-W99903/confirm"),
                    Visit.of(
                            "/programmes/{programme}/lead/{person}/decline",
                            PROGRAMME + "/lead/sample-practice-manager-W99903/decline"),
                    Visit.of("/decisions/{decision}", PLAN),
                    Visit.of("/decisions/{decision}", VISION),
                    Visit.of("/decisions/{decision}", TRIED_EVENINGS),
                    Visit.of("/decisions/{decision}", MEETINGS),
                    Visit.of("/decisions/{decision}/amend", PLAN + "/amend"),
                    Visit.of("/decisions/{decision}/agree", PLAN + "/agree"),
                    Visit.of("/decisions/{decision}/withdraw", PLAN + "/withdraw"),
                    Visit.of("/decisions/{decision}", RENT),
                    Visit.of("/decisions/{decision}", "/decisions/ashdown-heath-telephone"),
                    Visit.of("/decisions/{decision}", "/decisions/ashdown-heath-locums"),
                    Visit.of("/decisions/{decision}", "/decisions/ashdown-heath-booking"),
                    Visit.of("/decisions/{decision}", "/decisions/ashdown-heath-issue-care-homes"),
                    Visit.of("/decisions/{decision}/rule", PLAN + "/rule"),
                    Visit.of("/decisions/{decision}/asked", PLAN + "/asked"),
                    Visit.of("/decisions/{decision}/present", PLAN + "/present"),
                    Visit.of("/decisions/{decision}/reject", PLAN + "/reject"),
                    Visit.of("/decisions/{decision}/escalate", PLAN + "/escalate"),
                    Visit.of(
                            "/decisions/{decision}/positions/{practice}/interest",
                            PLAN + "/positions/W99901/interest"),
                    Visit.of(
                                    "/decisions/{decision}/positions/{practice}/confirm",
                                    PLAN + "/positions/W99903/confirm")
                            .by("sample-partner-W99903"),
                    Visit.of(
                                    "/decisions/{decision}/positions/{practice}/commitment",
                                    RENT + "/positions/W99902/commitment")
                            .by(PARTNER),
                    Visit.of(
                            "/decisions/{decision}/interests/{number}/withdraw",
                            RENT + "/interests/1/withdraw"),
                    Visit.of(
                            "/decisions/{decision}/positions/{practice}",
                            PLAN + "/positions/W99901"),
                    Visit.of(
                            "/decisions/{decision}/objections/{number}/resolve",
                            PLAN + "/objections/1/resolve"),
                    Visit.of(
                            "/decisions/{decision}/objections/{number}/finding",
                            PLAN + "/objections/1/finding"),
                    Visit.of(
                            "/decisions/{decision}/objections/{number}/candidate",
                            PLAN + "/objections/1/candidate"),
                    Visit.of(
                            "/decisions/{decision}/objections/{number}/confirmation",
                            VISION + "/objections/1/confirmation"),
                    Visit.of(
                            "/decisions/{decision}/common-ground",
                            PLAN + "/common-ground?objection=1"),
                    Visit.of("/decisions/{decision}/review-date", VISION + "/review-date"),
                    Visit.of("/decisions/{decision}/review", VISION + "/review"),
                    Visit.of("/decisions/{decision}/reaffirm", TRIED_EVENINGS + "/reaffirm"),
                    Visit.of("/decisions/{decision}/correction", VISION + "/correction"),
                    Visit.of(
                                    "/decisions/{decision}/objections/{number}/withdraw",
                                    PLAN + "/objections/1/withdraw")
                            .by(PARTNER),
                    Visit.of("/dissent", "/dissent"),
                    Visit.of("/decisions/register", "/decisions/register"),
                    Visit.of(
                            "/programmes/{programme}/decisions/register",
                            PROGRAMME + "/decisions/register?q=plan"),
                    Visit.of("/decisions/{decision}/why", PLAN + "/why"),
                    Visit.of("/programmes/{programme}/dissent", PROGRAMME + "/dissent"),
                    Visit.of(
                            "/programmes/{programme}/dissent/meeting",
                            PROGRAMME + "/dissent/meeting"),
                    Visit.of("/programmes/{programme}/listening", PROGRAMME + "/listening"),
                    Visit.of("/programmes/{programme}/listening", PROGRAMME + "/listening")
                            .by(PARTNER),
                    Visit.of("/programmes/{programme}/listening/new", PROGRAMME + "/listening/new"),
                    Visit.of(
                            "/programmes/{programme}/listening/new",
                            PROGRAMME + "/listening/new?practice=W99901"),
                    Visit.of("/meetings/{meeting}", HEARD),
                    Visit.of("/meetings/{meeting}", "/meetings/ashdown-heath-heard-W99901"),
                    Visit.of("/meetings/{meeting}", HEARD).by(PARTNER),
                    Visit.of("/meetings/{meeting}/letter", HEARD + "/letter").by(PARTNER),
                    Visit.of("/meetings/{meeting}/statements/new", HEARD + "/statements/new"),
                    Visit.of(
                            "/meetings/{meeting}/statements/{statement}/correct",
                            HEARD + SAID + "/correct"),
                    Visit.of(
                            "/meetings/{meeting}/statements/{statement}/themes",
                            HEARD + SAID + "/themes"),
                    Visit.of("/meetings/{meeting}/correct", HEARD + "/correct"),
                    Visit.of("/meetings/{meeting}/reflect", HEARD + "/reflect"),
                    Visit.of("/meetings/{meeting}/confirm", HEARD + "/confirm").by(PARTNER),
                    Visit.of("/programmes/{programme}/plan", PROGRAMME + "/plan"),
                    Visit.of("/programmes/{programme}/plan/draft", PROGRAMME + "/plan/draft"),
                    Visit.of(
                            "/programmes/{programme}/plan/versions/{number}",
                            PROGRAMME + "/plan/versions/2"),
                    Visit.of(
                            "/programmes/{programme}/plan/versions/{number}/put",
                            PROGRAMME + "/plan/versions/3/put"),
                    Visit.of("/portfolio", "/portfolio"),
                    Visit.of("/portfolio", "/portfolio?stage=CLOSED"),
                    Visit.of("/portfolio", "/portfolio").at("2017-06-01"),
                    Visit.of("/deadlines", "/deadlines"),
                    Visit.of("/deadlines/series", "/deadlines/series"),
                    Visit.of("/deadlines/series/new", "/deadlines/series/new"),
                    Visit.of(
                            "/deadlines/series/new",
                            "/deadlines/series/new?template=extended-access-100"),
                    Visit.of("/deadlines/series/{series}", SERIES),
                    Visit.of("/deadlines/series/{series}", SERIES).at("2017-06-01"),
                    Visit.of("/deadlines/series/{series}/programmes", SERIES + "/programmes")
                            .by(COMMISSIONER),
                    Visit.of("/deadlines/series/{series}/move", SERIES + "/move").by(COMMISSIONER),
                    Visit.of(
                            "/programmes/{programme}/plan/milestones",
                            PROGRAMME + "/plan/milestones"),
                    Visit.of(
                            "/programmes/{programme}/plan/milestones/new",
                            PROGRAMME + "/plan/milestones/new"),
                    Visit.of("/programmes/{programme}/plan/outcomes", PROGRAMME + "/plan/outcomes"),
                    Visit.of(
                            "/programmes/{programme}/plan/outcomes/new",
                            PROGRAMME + "/plan/outcomes/new"),
                    Visit.of(
                            "/programmes/{programme}/plan/actions/new",
                            PROGRAMME + "/plan/actions/new"),
                    Visit.of("/programmes/{programme}/plan/funding", PROGRAMME + "/plan/funding"),
                    Visit.of("/programmes/{programme}/plan/timeline", PROGRAMME + "/plan/timeline"),
                    Visit.of("/milestones/{milestone}", "/milestones/ashdown-heath-nurses-begun"),
                    Visit.of(
                            "/milestones/{milestone}/move",
                            "/milestones/ashdown-heath-nurses-begun/move"),
                    Visit.of(
                            "/milestones/{milestone}/meet",
                            "/milestones/ashdown-heath-nurses-begun/meet"),
                    Visit.of(
                            "/milestones/{milestone}/give-up",
                            "/milestones/ashdown-heath-nurses-begun/give-up"),
                    Visit.of("/milestones/{milestone}", READY),
                    Visit.of("/milestones/{milestone}/reopen", READY + "/reopen"),
                    Visit.of(
                            "/milestones/{milestone}/after",
                            "/milestones/ashdown-heath-nurses-begun/after"),
                    Visit.of(
                            "/milestones/{milestone}/owner",
                            "/milestones/ashdown-heath-nurses-begun/owner"),
                    Visit.of("/outcomes/{outcome}", "/outcomes/ashdown-heath-wait-for-a-nurse"),
                    Visit.of(
                            "/outcomes/{outcome}/attest",
                            "/outcomes/ashdown-heath-wait-for-a-nurse/attest"),
                    Visit.of(
                            "/outcomes/{outcome}/target",
                            "/outcomes/ashdown-heath-wait-for-a-nurse/target"),
                    Visit.of(
                            "/outcomes/{outcome}/give-up",
                            "/outcomes/ashdown-heath-wait-for-a-nurse/give-up"),
                    Visit.of(
                            "/outcomes/{outcome}/readings/new",
                            "/outcomes/ashdown-heath-wait-for-a-nurse/readings/new"),
                    Visit.of("/outcomes/{outcome}", "/outcomes/ashdown-heath-seen-on-saturdays"),
                    Visit.of(
                            "/outcomes/{outcome}/readings/{number}/correct",
                            "/outcomes/ashdown-heath-wait-for-a-nurse/readings/2/correct"),
                    Visit.of(
                            "/outcomes/{outcome}/attested/{quality}/{person}/withdraw",
                            "/outcomes/ashdown-heath-seen-on-saturdays/attested/ACHIEVABLE/sample-partner-W99904/withdraw"),
                    Visit.of("/actions/{action}", "/actions/ashdown-heath-train-nurses"),
                    Visit.of("/actions/{action}/done", "/actions/ashdown-heath-train-nurses/done"),
                    Visit.of(
                            "/actions/{action}/reopen",
                            "/actions/ashdown-heath-train-nurses/reopen"),
                    Visit.of("/actions/{action}/drop", "/actions/ashdown-heath-train-nurses/drop"),
                    Visit.of(
                            "/actions/{action}/funding/new",
                            "/actions/ashdown-heath-train-nurses/funding/new"),
                    Visit.of(
                            "/actions/{action}/funding/{line}/grant",
                            "/actions/ashdown-heath-train-nurses/funding/2/grant"),
                    Visit.of(
                            "/actions/{action}/funding/{line}/refuse",
                            "/actions/ashdown-heath-train-nurses/funding/2/refuse"),
                    Visit.of("/programmes/{programme}/deadlines", PROGRAMME + "/deadlines"),
                    Visit.of("/programmes/{programme}/deadlines/new", PROGRAMME + "/deadlines/new"),
                    Visit.of(
                            "/programmes/{programme}/deadlines/templates",
                            PROGRAMME + "/deadlines/templates"),
                    Visit.of(
                            "/programmes/{programme}/deadlines/templates/{template}",
                            PROGRAMME + "/deadlines/templates/extended-access-100"),
                    Visit.of("/deadlines/{deadline}", WHOLE),
                    Visit.of("/deadlines/{deadline}/pace", WHOLE + "/pace"),
                    Visit.of("/deadlines/{deadline}/move", WHOLE + "/move").by(COMMISSIONER),
                    Visit.of("/deadlines/{deadline}/submit", WHOLE + "/submit"),
                    Visit.of("/reminders", "/reminders"),
                    Visit.of("/reminders/digest", "/reminders/digest"),
                    Visit.of("/deadlines/{deadline}/reminders", LATE + "/reminders"),
                    Visit.of("/deadlines/{deadline}/escalation", LATE + "/escalation"),
                    Visit.of("/programmes/{programme}/escalation", PROGRAMME + "/escalation"),
                    Visit.of("/deadlines/{deadline}/assure", WHOLE + "/assure").by(COMMISSIONER),
                    Visit.of("/deadlines/{deadline}/return", WHOLE + "/return").by(COMMISSIONER),
                    Visit.of("/deadlines/{deadline}", WHOLE).by(AUDITOR),
                    Visit.of("/deadlines/{deadline}", "/deadlines/ashdown-heath-winter-plan"),
                    Visit.of("/deadlines/{deadline}", "/deadlines/ashdown-heath-elm-park-alone"),
                    Visit.of("/deadlines/{deadline}", NEXT_WINTER).by(COMMISSIONER),
                    Visit.of("/deadlines/{deadline}/correct", NEXT_WINTER + "/correct"),
                    Visit.of("/deadlines/{deadline}/activate", NEXT_WINTER + "/activate"),
                    Visit.of("/deadlines/{deadline}/owner", WHOLE + "/owner"),
                    Visit.of("/deadlines/{deadline}/satisfied-by", WHOLE + "/satisfied-by"),
                    Visit.of("/deadlines/{deadline}/missed", WHOLE + "/missed"),
                    Visit.of("/deadlines/{deadline}/waive", WHOLE + "/waive").by(COMMISSIONER),
                    Visit.of("/deadlines/{deadline}/supersede", WHOLE + "/supersede"),
                    Visit.of("/deadlines/{deadline}/evidence/new", WHOLE + "/evidence/new"),
                    Visit.of(
                            "/deadlines/{deadline}/evidence/{item}/supply",
                            WHOLE + "/evidence/core-requirement-3/supply"),
                    Visit.of(
                            "/deadlines/{deadline}/evidence/{item}/take-back",
                            WHOLE + "/evidence/core-requirement-1/take-back"),
                    Visit.of(
                            "/deadlines/{deadline}/evidence/{item}/drop",
                            WHOLE + "/evidence/core-requirement-6/drop"),
                    Visit.of("/practices", "/practices"),
                    Visit.of("/practices/{code}", "/practices/W99902"),
                    Visit.of("/practices/import", "/practices/import"),
                    Visit.of("/practices/imports", "/practices/imports"),
                    Visit.of("/practices/imports/{id}", SOME_IMPORT),
                    Visit.of("/people", "/people"),
                    Visit.of("/people/new", "/people/new?practice=W99901"),
                    Visit.of("/people/{person}", "/people/" + PARTNER),
                    Visit.of("/people/{person}/link", "/people/" + PARTNER + "/link"),
                    new Visit("/invitation/{token}", "/invitation/spent", "nobody", 404),
                    Visit.of("/record", "/record").by(AUDITOR),
                    Visit.of("/record/verification", "/record/verification").by(AUDITOR),
                    Visit.of("/programmes/{programme}/record", PROGRAMME + "/record").by(AUDITOR));

    /** What is looked at most; read in every variant. */
    static final List<Visit> MAIN =
            List.of(
                    Visit.of("/", "/"),
                    Visit.of("/programmes/{programme}", PROGRAMME),
                    Visit.of("/decisions/{decision}", PLAN),
                    Visit.of("/decisions/{decision}/amend", PLAN + "/amend"),
                    Visit.of(
                            "/decisions/{decision}/positions/{practice}",
                            PLAN + "/positions/W99901"),
                    Visit.of("/programmes/{programme}/dissent", PROGRAMME + "/dissent"),
                    Visit.of("/programmes/{programme}/deadlines", PROGRAMME + "/deadlines"),
                    Visit.of("/deadlines/{deadline}", WHOLE),
                    Visit.of("/practices", "/practices"),
                    Visit.of("/practices/import", "/practices/import"),
                    Visit.of("/people", "/people"),
                    Visit.of("/programmes/{programme}/record", PROGRAMME + "/record"));

    /** What is no page but a file to be kept. */
    static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry("/calendar/{token}.ics", "text/calendar"),
                    Map.entry("/programmes/{programme}/calendar.ics", "text/calendar"),
                    Map.entry("/deadlines/{deadline}/calendar.ics", "text/calendar"),
                    Map.entry("/deadlines/{deadline}/pace.csv", "text/csv"),
                    Map.entry("/meetings/{meeting}/letter.pdf", "application/pdf"),
                    Map.entry("/practices/imports/{id}/refused.csv", "text/csv"),
                    Map.entry("/programmes/{programme}/dissent/objections.csv", "text/csv"),
                    Map.entry("/programmes/{programme}/dissent/trend.csv", "text/csv"),
                    Map.entry("/programmes/{programme}/dissent/meeting.pdf", "application/pdf"),
                    Map.entry("/dissent/trend.csv", "text/csv"),
                    Map.entry("/dissent/open-objections.csv", "text/csv"),
                    Map.entry("/decisions/register.csv", "text/csv"),
                    Map.entry("/decisions/register.pdf", "application/pdf"),
                    Map.entry("/programmes/{programme}/decisions/register.csv", "text/csv"),
                    Map.entry("/programmes/{programme}/decisions/register.pdf", "application/pdf"),
                    Map.entry("/deadlines.csv", "text/csv"),
                    Map.entry("/portfolio.csv", "text/csv"),
                    Map.entry(
                            "/portfolio.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Map.entry("/programmes/{programme}/deadlines.csv", "text/csv"),
                    Map.entry("/outcomes/{outcome}/readings.csv", "text/csv"),
                    Map.entry("/programmes/{programme}/plan/timeline.csv", "text/csv"));
}
