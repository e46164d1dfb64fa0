package commonground.register;

import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Decisions")
class RegisterApi {
    private final Lines lines;
    private final Programmes programmes;

    RegisterApi(Lines lines, Programmes programmes) {
        this.lines = lines;
        this.programmes = programmes;
    }

    @Schema(name = "DecisionRegister")
    record Answer(
            List<Line> decisions,
            @Schema(description = "On all pages") long total,
            @Schema(description = "From 1") int page,
            int pages) {
        static Answer of(Lines.Page page) {
            return new Answer(page.lines(), page.total(), page.page(), page.pages());
        }
    }

    @GetMapping("/decisions")
    @AtAMoment
    @Operation(summary = "The register of all decisions, page by page")
    Answer all(@ParameterObject @ModelAttribute Query query) {
        return Answer.of(lines.page(null, query.refuseUnknown()));
    }

    @GetMapping("/programmes/{programme}/decisions/register")
    @AtAMoment
    @Operation(summary = "The register of a programme's decisions, page by page")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    Answer of(@PathVariable ProgrammeId programme, @ParameterObject @ModelAttribute Query query) {
        var of = programmes.require(programme).programme();
        return Answer.of(lines.page(of, query.refuseUnknown()));
    }
}
