package commonground.programme;

import commonground.kernel.Commands;
import commonground.kernel.ProgrammeId;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/programmes/{programme}")
@Tag(name = "Programmes")
class ClosingApi {
    private final Closing closing;
    private final Commands commands;

    ClosingApi(Closing closing, Commands commands) {
        this.closing = closing;
        this.commands = commands;
    }

    @Schema(name = "EndOrNewBeginning")
    record Why(
            @Schema(
                            description = "Why it is closed, or opened again",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {}

    @PostMapping("/closing")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Close a programme",
            description =
                    "Refused with 409 while decisions are open, which are named. Deadlines that are open do not stop it."
                            + " In a closed programme nobody joins or leaves and nothing new begins: no meeting,"
                            + " common issue, questions asked alone, plan, proposal or deadline.")
    @ApiResponse(responseCode = "200", description = "It is closed")
    ResponseEntity<Done> close(
            @PathVariable @Parameter(description = "The programme's id") ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody Why body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> new CloseProgramme(programme, Api.orRefused(body.reason())),
                        command -> closing.close(command, version));
        return Api.done(programme.value(), receipt, version);
    }

    @PostMapping("/reopening")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Open a programme again that was closed")
    @ApiResponse(responseCode = "200", description = "It goes on")
    ResponseEntity<Done> reopen(
            @PathVariable @Parameter(description = "The programme's id") ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody Why body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> new ReopenProgramme(programme, Api.orRefused(body.reason())),
                        command -> commands.send(command, version));
        return Api.done(programme.value(), receipt, version);
    }
}
