package commonground.history;

import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.programme.Programmes;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api")
@Tag(name = "Record", description = "Everything that happened, in order, and the proof of it")
class HistoryApi {
    private static final int MOST = 200;
    private static final String FROM_THE_END = "9223372036854775807";

    private final Chronicle chronicle;
    private final Verifications verifications;
    private final HistoryAnswers answers;
    private final Programmes programmes;

    HistoryApi(
            Chronicle chronicle,
            Verifications verifications,
            HistoryAnswers answers,
            Programmes programmes) {
        this.chronicle = chronicle;
        this.verifications = verifications;
        this.answers = answers;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{programme}/record")
    @AtAMoment
    @Operation(
            summary = "What happened in a programme, newest first",
            description = "The next page is the Link header's rel=next.")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    ResponseEntity<List<HistoryAnswers.Entry>> of(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = FROM_THE_END)
                    @Parameter(description = "Only what was recorded before this position")
                    long before,
            @RequestParam(defaultValue = "50")
                    @Parameter(description = "How many entries, 1 to 200")
                    int limit) {
        requireSensible(before, limit);
        programmes.require(programme);
        return page(
                "/api/programmes/" + programme + "/record",
                limit,
                chronicle.of(programme, before, limit));
    }

    @GetMapping("/record")
    @AtAMoment
    @Operation(
            summary = "Everything that happened, newest first",
            description = "Imports included. The next page is the Link header's rel=next.")
    ResponseEntity<List<HistoryAnswers.Entry>> all(
            @RequestParam(defaultValue = FROM_THE_END)
                    @Parameter(description = "Only what was recorded before this position")
                    long before,
            @RequestParam(defaultValue = "50")
                    @Parameter(description = "How many entries, 1 to 200")
                    int limit) {
        requireSensible(before, limit);
        return page("/api/record", limit, chronicle.all(before, limit));
    }

    @GetMapping("/ledger/verification")
    @Operation(
            summary = "Verify the whole record against its seals",
            description =
                    "Reads every entry; one verification runs at a time, a second one is answered with 409.")
    HistoryAnswers.Verified verify() {
        return answers.verified(verifications.run());
    }

    private ResponseEntity<List<HistoryAnswers.Entry>> page(
            String path, int limit, List<Recorded<?>> entries) {
        var answer = ResponseEntity.ok();
        if (entries.size() == limit && entries.getLast().position() > 1)
            answer.header(
                    HttpHeaders.LINK,
                    "<" + next(path, entries.getLast().position(), limit) + ">; rel=\"next\"");
        return answer.body(entries.stream().map(answers::entry).toList());
    }

    private static String next(String path, long before, int limit) {
        var address =
                UriComponentsBuilder.fromPath(path)
                        .queryParam("before", before)
                        .queryParam("limit", limit);
        var moment = Moment.current();
        if (!moment.now()) address.queryParam("at", "{at}");
        return address.encode().buildAndExpand(Map.of("at", moment.asked())).toUriString();
    }

    private static void requireSensible(long before, int limit) {
        var check = new Check();
        if (before < 1) check.refuse("before", "moment.position");
        if (limit < 1 || limit > MOST) check.refuse("limit", "history.limit", MOST);
        check.done();
    }
}
