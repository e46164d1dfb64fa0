package commonground.dissent;

import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(
        name = "Dissent",
        description =
                "Objections of all decisions together: what is open, and what became of the rest")
class DissentApi {
    private final Programmes programmes;
    private final Boards boards;

    DissentApi(Programmes programmes, Boards boards) {
        this.programmes = programmes;
        this.boards = boards;
    }

    @GetMapping("/programmes/{programme}/dissent")
    @AtAMoment
    @Operation(summary = "A programme's dissent")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    DissentAnswers.Whole of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return DissentAnswers.whole(programme, boards.of(programme));
    }

    @GetMapping("/dissent")
    @AtAMoment
    @Operation(summary = "The dissent of all programmes, counted")
    DissentAnswers.Counted all() {
        return DissentAnswers.counted(boards.ofAll());
    }
}
