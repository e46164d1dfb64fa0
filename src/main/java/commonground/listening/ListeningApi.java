package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Api;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(
        name = "Listening",
        description =
                "Meetings with one practice: what it said in its own words, reflected back to it, and confirmed or"
                        + " corrected by it")
class ListeningApi {
    private final Listening listening;
    private final Programmes programmes;

    ListeningApi(Listening listening, Programmes programmes) {
        this.listening = listening;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{programme}/listening")
    @AtAMoment
    @Operation(summary = "How far each member has been listened to, by name")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<ListeningAnswers.Covered> coverage(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return listening.coverage(programme).stream().map(ListeningAnswers.Covered::of).toList();
    }

    @GetMapping("/programmes/{programme}/meetings")
    @AtAMoment
    @Operation(summary = "A programme's meetings with one practice each, the first one first")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<ListeningAnswers.Met> meetings(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return listening.meetings(programme).stream().map(ListeningAnswers.Met::of).toList();
    }

    @GetMapping("/programmes/{programme}/statements")
    @AtAMoment
    @Operation(summary = "What was said in a programme, the first meeting first")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<ListeningAnswers.Said> statements(
            @PathVariable ProgrammeId programme,
            @Parameter(description = "Only what is about this") @RequestParam(required = false)
                    @Nullable Theme theme,
            @Parameter(
                            description = "Only what this practice said",
                            schema = @Schema(type = "string", example = "H82044"))
                    @RequestParam(required = false)
                    @Nullable PracticeCode practice) {
        programmes.require(programme);
        return listening.statements(programme).stream()
                .filter(said -> theme == null || said.themes().contains(theme))
                .filter(said -> practice == null || practice.equals(said.practice()))
                .map(said -> ListeningAnswers.Said.of(said, null))
                .toList();
    }

    @GetMapping("/meetings/{meeting}")
    @AtAMoment
    @Operation(summary = "One meeting, with everything that was said and every wording of it")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    ListeningAnswers.Met one(@PathVariable MeetingId meeting, HttpServletResponse response) {
        var row = listening.require(meeting);
        Api.version(row.version(), response);
        return ListeningAnswers.Met.of(row, listening.statements(meeting), listening.words(row));
    }
}
