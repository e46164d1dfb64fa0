package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
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
@RequestMapping("/api/programmes/{programme}")
@Tag(name = "Programmes")
class LeadApi {
    private final Programmes programmes;
    private final Agreements agreements;
    private final Commands commands;
    private final Moments moments;

    LeadApi(Programmes programmes, Agreements agreements, Commands commands, Moments moments) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.commands = commands;
        this.moments = moments;
    }

    @Schema(name = "Agreed", description = "Something that the programme stands by")
    record Agreed(
            Matter matter,
            DecisionId decision,
            int wording,
            @Schema(description = "The exact words") String words,
            @Schema(description = "Of a form of working: the option chosen") @Nullable String form,
            @Schema(description = "Of a business plan: its version") @Nullable Integer planVersion,
            @Schema(description = "Of a common issue: who agreed to it")
                    @Nullable List<PracticeCode> members,
            LocalDate agreedOn) {
        static Agreed of(AgreedRow row) {
            return new Agreed(
                    row.matter(),
                    row.decision(),
                    row.wording(),
                    row.words(),
                    row.form(),
                    row.planVersion(),
                    row.members(),
                    row.agreedOn());
        }
    }

    @Schema(name = "Lead", description = "The two whom the members nominated last")
    record Lead(
            DecisionId decision,
            LocalDate nominatedOn,
            String funding,
            LocalDate from,
            @Schema(description = "Both have taken it on") boolean confirmed,
            OneOfTwo partner,
            OneOfTwo manager) {
        static Lead of(LeadRow row) {
            return new Lead(
                    row.decision(),
                    row.nominatedOn(),
                    row.funding(),
                    row.startsOn(),
                    row.confirmed(),
                    OneOfTwo.of(row.partner()),
                    OneOfTwo.of(row.manager()));
        }
    }

    @Schema(name = "OneWhoLeads")
    record OneOfTwo(
            PersonId person,
            PracticeCode practice,
            @Schema(example = "1.5") double daysAWeek,
            LeadAnswer answer,
            @Nullable LocalDate answeredOn,
            @Schema(description = "Somebody else recorded the answer for them") boolean onBehalf,
            @Schema(description = "Why they declined") String reason) {
        static OneOfTwo of(Seat seat) {
            return new OneOfTwo(
                    seat.person(),
                    seat.practice(),
                    seat.halfDays() / 2.0,
                    seat.answer(),
                    seat.answeredOn(),
                    seat.onBehalf(),
                    seat.reason());
        }
    }

    @Schema(name = "AnswerToNomination")
    record Answering(
            @Schema(description = "Which of the two", requiredMode = RequiredMode.REQUIRED)
                    @Nullable String person,
            @Schema(description = "Whether they take it on", requiredMode = RequiredMode.REQUIRED)
                    @Nullable Boolean takesItOn,
            @Schema(description = "Why not; required where they do not", maxLength = 10_000)
                    @Nullable String reason,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {}

    @GetMapping("/agreed")
    @AtAMoment
    @Operation(summary = "What the programme stands by, in the order in which it was agreed")
    List<Agreed> agreed(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return agreements.of(programme).stream().map(Agreed::of).toList();
    }

    @GetMapping("/lead")
    @AtAMoment
    @Operation(summary = "Who leads, and whether they have taken it on")
    @ApiResponse(responseCode = "404", description = "Nobody was nominated at that moment")
    Lead lead(@PathVariable ProgrammeId programme, HttpServletResponse response) {
        Api.version(programmes.require(programme).version(), response);
        return Lead.of(require(programme));
    }

    @PostMapping("/lead/answers")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Take on the lead, or decline it",
            description = "By one of the two, or on their behalf by the locality manager.")
    @ApiResponse(responseCode = "200", description = "Recorded, or said already")
    ResponseEntity<Done> answer(
            @PathVariable ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody Answering body) {
        var version = Etags.required(ifMatch);
        var lead = moments.upToDate(() -> require(programme));
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> command(check, programme, lead, body),
                        command -> commands.send(command, version));
        return Api.done(programme.value(), receipt, version);
    }

    private static Object command(
            Check check, ProgrammeId programme, LeadRow lead, Answering body) {
        var takesItOn = check.chosen("takesItOn", body.takesItOn());
        var seat =
                lead.seats().stream()
                        .filter(one -> one.person().value().equals(body.person()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("person", "programme.not-nominated"));
        return Boolean.FALSE.equals(takesItOn)
                ? new DeclineLead(
                        programme,
                        lead.decision(),
                        seat.person(),
                        seat.practice(),
                        Api.orRefused(body.reason()))
                : new ConfirmLead(programme, lead.decision(), seat.person(), seat.practice());
    }

    private LeadRow require(ProgrammeId programme) {
        return agreements.lead(programme).orElseThrow(() -> Refusal.unknown("programme.no-lead"));
    }
}
