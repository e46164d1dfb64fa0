package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.StatementId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssuesByApiTest extends HeardInTown {
    @Test
    void anIssueSaysWhoseWordsItComesFrom() {
        var gathered = gather("Saturdays", first, second);
        assertThat(gathered.status()).isEqualTo(201);
        var issue = manager.get("/api/issues/" + gathered.id());
        assertThat(issue.etag()).isEqualTo("\"0\"");
        assertThat(issue.json().get("provenance").asString())
                .isEqualTo("Two of three practices, from two statements");
        assertThat(issue.body()).contains("Nobody can do Saturdays", "\"confirmed\":true");
        var back = manager.get("/api/statements/" + first + "/issues").json();
        assertThat(back.get(0).get("title").asString()).isEqualTo("Saturdays");
        assertThat(manager.get("/api/statements/" + third + "/issues").json()).isEmpty();
    }

    @Test
    void aStatementOfAnotherProgrammeIsNotGathered() {
        var other = new StatementId("not-of-this-programme");
        var refused =
                refused(422, "issue.statement-unknown", () -> gather("Saturdays", first, other));
        assertThat(refused.errors()).containsExactly("statements: issue.statement-unknown");
    }

    @Test
    void twoIssuesPursuedHaveTwoTitles() {
        gather("Saturdays", first);
        refused(422, "issue.title-taken", () -> gather("saturdays", second));
    }

    @Test
    void aMergeAnswersWithTheVersionOfTheOneThatStays() {
        var stays = gather("Saturdays", first).id();
        var ends = gather("Weekends", second).id();
        var merged =
                done(
                        manager.post(
                                "/api/issues/" + stays + "/merges",
                                "\"0\"",
                                Map.of("merged", List.of(ends), "reason", "The same")));
        assertThat(merged.etag()).isEqualTo("\"1\"");
        assertThat(manager.get("/api/issues/" + stays + "?after=" + merged.position()).body())
                .contains("Two of three practices", "\"via\":\"" + ends + "\"");
        var ended = manager.get("/api/issues/" + ends);
        assertThat(ended.json().get("state").asString()).isEqualTo("MERGED");
        assertThat(ended.json().get("mergedInto").asString()).isEqualTo(stays);
        refused(
                409,
                "issue.merged",
                () ->
                        manager.post(
                                "/api/issues/" + ends + "/statements",
                                "\"1\"",
                                Map.of("statements", List.of(third.value()))));
        assertThat(manager.get("/api/issues/" + ends + "?at=" + (merged.position() - 2)).body())
                .contains("CANDIDATE");
    }

    @Test
    void whoHasNotReadTheLastVersionIsTold() {
        var issue = gather("Saturdays", first).id();
        var body = Map.of("statements", List.of(second.value()));
        done(manager.post("/api/issues/" + issue + "/statements", "\"0\"", body));
        refused(
                412,
                "changed-meanwhile",
                () ->
                        manager.post(
                                "/api/issues/" + issue + "/set-asides",
                                "\"0\"",
                                Map.of("reason", "x")));
        refused(
                428,
                "etag.missing",
                () -> manager.post("/api/issues/" + issue + "/set-asides", Map.of("reason", "x")));
    }

    @Test
    void partnersReadAndDoNotGather() {
        refused(
                403,
                "access.may-not",
                () ->
                        partners.getFirst()
                                .post(
                                        "/api/programmes/" + programme + "/issues",
                                        body("Saturdays", first)));
        var issue = gather("Saturdays", first).id();
        assertThat(partners.getFirst().get("/api/issues/" + issue).status()).isEqualTo(200);
    }

    @Test
    void anIssueFollowsTheProposalThatPutsItToTheGroup() {
        var issue = gather("Saturdays", first, second).id();
        var proposal = done(table(issue, "Saturdays"));
        awaitState(issue, "TABLED");
        refused(422, "issue.no-candidate.TABLED", () -> table(issue, "Again"));
        var withdrawn =
                done(
                        manager.post(
                                "/api/decisions/" + proposal.id() + "/withdrawal",
                                proposal.etag(),
                                Map.of("reason", "Too early")));
        assertThat(withdrawn.status()).isEqualTo(200);
        awaitState(issue, "CANDIDATE");
        refused(422, "issue.unknown", () -> table("no-such-issue", "Other"));
    }

    private commonground.testing.Program.Answer table(String issue, String title) {
        return manager.post(
                "/api/programmes/" + programme + "/decisions",
                Map.of(
                        "subject",
                        "COMMON_ISSUE",
                        "title",
                        title,
                        "wording",
                        "Nobody can do Saturdays alone",
                        "candidate",
                        issue));
    }

    private void awaitState(String issue, String state) {
        var end = System.nanoTime() + 10_000_000_000L;
        while (!manager.get("/api/issues/" + issue).json().get("state").asString().equals(state))
            assertThat(System.nanoTime()).as(state).isLessThan(end);
    }

    private commonground.testing.Program.Answer gather(String title, StatementId... statements) {
        var answer =
                manager.post("/api/programmes/" + programme + "/issues", body(title, statements));
        if (answer.status() == 201) manager.get("/api/programmes?after=" + answer.position());
        return answer;
    }

    private static Map<String, Object> body(String title, StatementId... statements) {
        return Map.of(
                "title",
                title,
                "words",
                "In words",
                "statements",
                Stream.of(statements).map(StatementId::value).toList());
    }
}
