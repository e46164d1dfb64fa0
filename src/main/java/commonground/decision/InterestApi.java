package commonground.decision;

import commonground.access.People;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping("/api/decisions/{decision}/interests")
@Tag(name = "Decisions")
class InterestApi {
    private final Decisions decisions;
    private final Voting voting;
    private final People people;
    private final Commands commands;
    private final Moments moments;

    InterestApi(
            Decisions decisions, Voting voting, People people, Commands commands, Moments moments) {
        this.decisions = decisions;
        this.voting = voting;
        this.people = people;
        this.commands = commands;
        this.moments = moments;
    }

    @PostMapping
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Declare an interest of a practice",
            description =
                    "Whoever may gain or lose by a decision says so before it is made. It is numbered, and stays with"
                            + " the decision for good.")
    @ApiResponse(responseCode = "200", description = "Declared, or declared already")
    ResponseEntity<Done> declare(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Declare body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> declared(check, decision, body),
                        command -> voting.declare(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    private DeclareInterest declared(Check check, DecisionId decision, RuleCommands.Declare body) {
        var practice = Api.practice(check, "practice", body.practice());
        return new DeclareInterest(
                decision,
                practice,
                person(check, practice, body.person()),
                Api.orRefused(body.what()),
                Api.orRefused(body.action()));
    }

    private @Nullable PersonId person(Check check, PracticeCode practice, @Nullable String named) {
        if (named == null) return null;
        for (var person : people.speakingFor(practice))
            if (person.id().value().equals(named)) return person.id();
        check.refuse("person", "decision.interest-of-nobody-known");
        return null;
    }

    @PostMapping("/{number}/withdrawal")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Take an interest back, in the name of the practice that declared it",
            description = "It has ended, or was none. That it was declared stays in the record.")
    @ApiResponse(responseCode = "200", description = "It no longer stands")
    ResponseEntity<Done> withdraw(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The interest's number", example = "1")
                    int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Because body) {
        var version = Etags.required(ifMatch);
        moments.upToDate(() -> decisions.require(decision));
        var practice = voting.interest(decision, number).practice();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new WithdrawInterest(
                                        decision, practice, number, Api.orRefused(body.reason())),
                        command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
