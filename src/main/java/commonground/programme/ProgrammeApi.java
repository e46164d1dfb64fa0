package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.Commands;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/programmes")
@Tag(
        name = "Programmes",
        description = "Groups of practices that are being brought to work together")
class ProgrammeApi {
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;
    private final Stages stages;

    ProgrammeApi(Programmes programmes, Commands commands, Moments moments, Stages stages) {
        this.stages = stages;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    @GetMapping
    @AtAMoment
    @Operation(summary = "All programmes, by name")
    List<ProgrammeAnswers.Listed> all() {
        var rows = programmes.all();
        var journeys = stages.journeys(rows);
        var members = programmes.members(rows.stream().map(ProgrammeRow::programme).toList());
        return rows.stream()
                .map(row ->
                        ProgrammeAnswers.Listed.of(
                                row,
                                Objects.requireNonNull(journeys.get(row.programme())),
                                members.getOrDefault(row.programme(), List.of()).stream()
                                        .map(MemberRow::practice)
                                        .toList()))
                .toList();
    }

    @PostMapping
    @Records
    @Operation(
            summary = "Open a programme",
            description = "With the id of one that exists already, it is answered with 409.")
    @ApiResponse(responseCode = "201", description = "Opened; Location says where it is")
    ResponseEntity<Done> open(@RequestBody ProgrammeCommands.Open body) {
        var chosen = Api.chosenId(body.id());
        var id = chosen == null ? ProgrammeId.next() : new ProgrammeId(chosen);
        if (chosen != null) requireNew(id);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new OpenProgramme(
                                        id,
                                        Api.orRefused(body.name()),
                                        Api.orRefused(body.locality()),
                                        codes(check, body.members())),
                        programmes::open);
        return Api.created("/api/programmes/" + id, id.value(), receipt);
    }

    private void requireNew(ProgrammeId id) {
        if (moments.upToDate(() -> programmes.find(id)).isPresent())
            throw Refusal.of("exists-already");
    }

    private static List<PracticeCode> codes(Check check, @Nullable List<@Nullable String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(code -> Api.practice(check, "members", code))
                        .filter(code -> !code.equals(Api.NO_PRACTICE))
                        .toList();
    }

    @GetMapping("/{programme}")
    @AtAMoment
    @Operation(summary = "One programme: its members, population, vision and how far it has come")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    ProgrammeAnswers.Whole one(
            @PathVariable @Parameter(description = "The programme's id") ProgrammeId programme,
            HttpServletResponse response) {
        var row = programmes.require(programme);
        var members = programmes.memberDetails(programme);
        var population = programmes.population(members.stream().map(Member::code).toList());
        Api.version(row.version(), response);
        return ProgrammeAnswers.Whole.of(row, stages.journey(row), members, population);
    }

    @PostMapping("/{programme}/members")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Let a practice join")
    @ApiResponse(responseCode = "200", description = "It is a member")
    ResponseEntity<Done> add(
            @PathVariable @Parameter(description = "The programme's id") ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ProgrammeCommands.Add body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new AddMember(
                                        programme,
                                        Api.practice(check, "practice", body.practice()),
                                        Api.orRefused(body.reason())),
                        command -> programmes.addMember(command, version));
        return Api.done(programme.value(), receipt, version);
    }

    @DeleteMapping("/{programme}/members/{practice}")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "End a practice's membership",
            description = "What it said and agreed while it was a member stays in the record.")
    @ApiResponse(responseCode = "200", description = "It is no longer a member")
    ResponseEntity<Done> remove(
            @PathVariable @Parameter(description = "The programme's id") ProgrammeId programme,
            @PathVariable @Parameter(description = "The practice's code", example = "H82044")
                    String practice,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Why it leaves",
                            required = true,
                            example = "Retired; its patients went to Mill Road")
                    @Nullable String reason,
            @RequestParam(required = false)
                    @Parameter(description = "The date it left on, if not today")
                    @Nullable LocalDate happenedOn) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        happenedOn,
                        check ->
                                new RemoveMember(
                                        programme,
                                        Api.practice(check, "practice", practice),
                                        Api.orRefused(reason)),
                        command -> commands.send(command, version));
        return Api.done(programme.value(), receipt, version);
    }
}
