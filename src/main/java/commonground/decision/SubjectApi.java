package commonground.decision;

import commonground.decision.SubjectCommands.NomineeSent;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.programme.Nominee;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Decisions")
class SubjectApi {
    private final Decisions decisions;
    private final Details details;
    private final Nominations nominations;
    private final Commands commands;
    private final Moments moments;

    SubjectApi(
            Decisions decisions,
            Details details,
            Nominations nominations,
            Commands commands,
            Moments moments) {
        this.decisions = decisions;
        this.details = details;
        this.nominations = nominations;
        this.commands = commands;
        this.moments = moments;
    }

    @GetMapping("/decisions/{decision}/particulars")
    @AtAMoment
    @Operation(
            summary =
                    "What the current wording says besides its words: options, nominees, a plan's version")
    @ApiResponse(responseCode = "404", description = "It says nothing besides, or there was none")
    Particulars particulars(@PathVariable DecisionId decision) {
        return details.of(decision, decisions.require(decision).wording())
                .orElseThrow(() -> Refusal.unknown("decision.no-particulars"));
    }

    @PostMapping("/programmes/{programme}/decisions/forms-of-working")
    @Records
    @Operation(
            summary = "Weigh forms of working against each other",
            description =
                    "At most 30 options, doing nothing among them. It has to be said of every option that is not"
                            + " proposed why not, at the latest before the members agree.")
    @ApiResponse(responseCode = "201", description = "Tabled; Location says where it is")
    ResponseEntity<Done> weigh(
            @PathVariable ProgrammeId programme, @RequestBody SubjectCommands.Weigh body) {
        return table(
                programme,
                body.id(),
                Subject.FORM_OF_WORKING,
                body.title(),
                body.wording(),
                body.restsOn(),
                SubjectCommands.appraisal(body.options(), body.proposed()),
                body.rule(),
                body.happenedOn());
    }

    @PostMapping("/programmes/{programme}/decisions/leads")
    @Records
    @Operation(
            summary = "Nominate who leads",
            description = "A partner of a member practice, and a practice manager of one.")
    @ApiResponse(responseCode = "201", description = "Tabled; Location says where it is")
    ResponseEntity<Done> nominate(
            @PathVariable ProgrammeId programme, @RequestBody SubjectCommands.Nominate body) {
        return table(
                programme,
                body.id(),
                Subject.LEAD,
                body.title(),
                body.wording(),
                body.restsOn(),
                nomination(body.partner(), body.manager(), body.funding(), body.from()),
                body.rule(),
                body.happenedOn());
    }

    private ResponseEntity<Done> table(
            ProgrammeId programme,
            @Nullable String chosenId,
            Subject subject,
            @Nullable String title,
            @Nullable String wording,
            @Nullable List<String> restsOn,
            Particulars particulars,
            RuleCommands.@Nullable Chosen rule,
            @Nullable LocalDate happenedOn) {
        var chosen = Api.chosenId(chosenId);
        var id = chosen == null ? DecisionId.next() : new DecisionId(chosen);
        if (chosen != null && moments.upToDate(() -> decisions.find(id)).isPresent())
            throw Refusal.of("exists-already");
        var receipt =
                Api.send(
                        happenedOn,
                        check ->
                                new TableProposal(
                                        id,
                                        programme,
                                        subject,
                                        Api.orRefused(title),
                                        Api.orRefused(wording),
                                        GroundChoices.chosen(restsOn),
                                        null,
                                        particulars,
                                        RuleCommands.ruleOrNothing(check, rule)),
                        decisions::table);
        return Api.created("/api/decisions/" + id, id.value(), receipt);
    }

    @PostMapping("/decisions/{decision}/options")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Change the options, or which is proposed",
            description = "A new wording, even in the same words: positions on the older lapse.")
    @ApiResponse(responseCode = "200", description = "The new wording stands")
    ResponseEntity<Done> changeOptions(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody SubjectCommands.ChangeOptions body) {
        return amend(
                decision,
                ifMatch,
                body.basedOn(),
                body.wording(),
                body.reason(),
                SubjectCommands.appraisal(body.options(), body.proposed()),
                body.happenedOn());
    }

    @PostMapping("/decisions/{decision}/nomination")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Change who is nominated to lead",
            description = "A new wording, even in the same words: positions on the older lapse.")
    @ApiResponse(responseCode = "200", description = "The new wording stands")
    ResponseEntity<Done> changeNomination(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody SubjectCommands.ChangeNomination body) {
        return amend(
                decision,
                ifMatch,
                body.basedOn(),
                body.wording(),
                body.reason(),
                nomination(body.partner(), body.manager(), body.funding(), body.from()),
                body.happenedOn());
    }

    private ResponseEntity<Done> amend(
            DecisionId decision,
            @Nullable String ifMatch,
            @Nullable Integer basedOn,
            @Nullable String wording,
            @Nullable String reason,
            Particulars particulars,
            @Nullable LocalDate happenedOn) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        happenedOn,
                        check -> {
                            if (basedOn == null) check.refuse("basedOn", "choice.missing");
                            return new AmendWording(
                                    decision,
                                    basedOn == null ? 0 : basedOn,
                                    Api.orRefused(wording),
                                    Api.orRefused(reason),
                                    particulars);
                        },
                        command -> decisions.amend(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @PostMapping("/decisions/{decision}/options/{option}/rejection")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Say why an option is not the one proposed",
            description = "Positions stay as they are. A reason once given stands.")
    @ApiResponse(responseCode = "200", description = "Recorded, or said already")
    ResponseEntity<Done> reject(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "Its number, from 1", example = "3") int option,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody SubjectCommands.Reject body) {
        var version = Etags.required(ifMatch);
        var wording = body.wording();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> {
                            if (wording == null) check.refuse("wording", "choice.missing");
                            return new RejectOption(
                                    decision,
                                    wording == null ? 0 : wording,
                                    option,
                                    Api.orRefused(body.reason()));
                        },
                        command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private Nomination nomination(
            @Nullable NomineeSent partner,
            @Nullable NomineeSent manager,
            @Nullable String funding,
            @Nullable LocalDate from) {
        return new Nomination(nominee(partner), nominee(manager), funding, from);
    }

    private @Nullable Nominee nominee(@Nullable NomineeSent sent) {
        return sent == null ? null : nominations.nominee(sent.person(), sent.halfDays());
    }
}
