package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import commonground.access.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineApiTest extends AtWork {
    private Visitor manager;

    @BeforeEach
    void aManagersProgram() {
        manager = aManager();
    }

    @Test
    void aDeadlineGoesItsWholeWay() {
        var created =
                manager.posts(
                        "/api" + list,
                        null,
                        """
                        {"obligation": "Workforce plan", "issuer": "NHS England",
                         "level": "NATIONAL", "due": "%s", "happenedOn": "%s"}
                        """
                                .formatted(today.plusDays(30), today.minusDays(1)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        var at = created.header("Location");
        assertThat(at).isEqualTo("/api/deadlines/" + says(created, "$.id"));

        var moved =
                manager.posts(
                        at + "/moves",
                        created.header("ETag"),
                        """
                        {"to": "%s", "reason": "winter", "authority": "NHS England"}
                        """
                                .formatted(today.plusDays(20)));
        assertThat(moved.status()).isEqualTo(204);
        var position = Long.parseLong(moved.header("Ledger-Position"));
        assertThat(ledger.after(position - 1, 1).getFirst().event())
                .isInstanceOf(DeadlineMoved.class);

        var submitted =
                manager.posts(at + "/submissions", moved.header("ETag"), "{\"note\": \"plan\"}");
        var returned =
                manager.posts(
                        at + "/returns", submitted.header("ETag"), "{\"reason\": \"table 2\"}");
        var again =
                manager.posts(
                        at + "/submissions",
                        returned.header("ETag"),
                        "{\"note\": \"plan\", \"on\": \"%s\"}".formatted(today));
        var assured = manager.posts(at + "/assurances", again.header("ETag"), "{}");
        assertThat(assured.status()).isEqualTo(204);

        var read = manager.asks(at + "?after=" + assured.header("Ledger-Position"));
        assertThat(read.header("ETag")).isEqualTo(assured.header("ETag")).isEqualTo("\"5\"");
        assertThat(says(read, "$.state")).isEqualTo("ASSURED");
        assertThat(says(read, "$.due")).isEqualTo(today.plusDays(20).toString());
        assertThat(says(read, "$.originalDue")).isEqualTo(today.plusDays(30).toString());
        assertThat(says(read, "$.slippageDays")).isEqualTo(-10);
        assertThat(says(read, "$.setOn")).isEqualTo(today.minusDays(1).toString());
        assertThat(says(read, "$.lateness.words")).isEqualTo("submitted 20 days early");
        assertThat(says(read, "$.returned.note")).isEqualTo("table 2");
        assertThat(says(read, "$.moves[*].reason")).isEqualTo(List.of("winter"));
    }

    @Test
    void aReadAtAnEarlierMomentIsOfThatMoment() {
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        clock.off(
                Duration.ofDays(20),
                () -> {
                    var now = manager.asks("/api" + page);
                    var then = manager.asks("/api" + page + "?at=" + set.position());
                    assertThat(says(now, "$.lateness.words")).isEqualTo("10 days late");
                    assertThat(says(then, "$.lateness.words")).isEqualTo("in 40 days");
                    assertThat(says(then, "$.moves")).isEqualTo(List.of());
                    assertThat(then.header("ETag")).isEqualTo("\"0\"");
                    assertThat(says(manager.asks("/api" + list), "$[0].timesMoved")).isEqualTo(1);
                });
    }

    @Test
    void movingToTheSameDateIsAnsweredWithTheSameVersion() {
        nothingIsStoredBy(() -> {
            var quiet = move("\"0\"", today.plusDays(40));
            assertThat(quiet.status()).isEqualTo(204);
            assertThat(quiet.header("ETag")).isEqualTo("\"0\"");
        });
    }

    @Test
    void theVersionReadHasToBeNamed() {
        nothingIsStoredBy(() -> {
            for (var steps : List.of("moves", "submissions", "assurances", "returns")) {
                var answer = manager.posts("/api" + page + "/" + steps, null, "{}");
                assertThat(answer.status()).isEqualTo(428);
                assertThat(says(answer, "$.detail")).asString().contains("If-Match header");
            }
        });
    }

    @Test
    void anOlderVersionIsRefused() {
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        nothingIsStoredBy(() -> {
            var answer = move("\"0\"", today.plusDays(11));
            assertThat(answer.status()).isEqualTo(412);
            assertThat(says(answer, "$.type"))
                    .isEqualTo("urn:commonground:problem:changed-meanwhile");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }

    @Test
    void whatIsMissingOrWrongIsToldFieldByField() {
        nothingIsStoredBy(() -> {
            var empty = manager.posts("/api" + list, null, "{\"happenedOn\": \"1900-01-01\"}");
            assertThat(empty.status()).isEqualTo(422);
            assertThat(says(empty, "$.errors[*].field"))
                    .isEqualTo(List.of("happenedOn", "obligation", "issuer", "level", "due"));
            var move = manager.posts("/api" + page + "/moves", "\"0\"", "{\"to\": null}");
            assertThat(says(move, "$.errors[*].field"))
                    .isEqualTo(List.of("to", "reason", "authority"));
        });
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() {
        nothingIsStoredBy(() -> {
            var level = manager.posts("/api" + list, null, "{\"level\": \"COUNTY\"}");
            assertThat(level.status()).isEqualTo(400);
            assertThat(says(level, "$.detail")).asString().contains("one of NATIONAL, LOCAL");
            var date = manager.posts("/api" + list, null, "{\"due\": \"2019-02-31\"}");
            assertThat(says(date, "$.detail")).asString().contains("a date such as 2018-03-03");
            assertThat(manager.posts("/api" + list, null, "{").status()).isEqualTo(400);
            assertThat(manager.posts("/api" + list, null, "").status()).isEqualTo(400);
        });
    }

    @Test
    void whatTheStateForbidsIsAConflict() {
        nothingIsStoredBy(() -> {
            var early = manager.posts("/api" + page + "/assurances", "\"0\"", "{}");
            assertThat(early.status()).isEqualTo(409);
            assertThat(says(early, "$.type"))
                    .isEqualTo("urn:commonground:problem:deadline.assure-only-submitted");
            var returned =
                    manager.posts("/api" + page + "/returns", "\"0\"", "{\"reason\": \"x\"}");
            assertThat(returned.status()).isEqualTo(409);
        });
    }

    @Test
    void aSubmissionOfTomorrowIsRefused() {
        nothingIsStoredBy(() -> {
            var body = "{\"note\": \"x\", \"on\": \"%s\"}".formatted(today.plusDays(1));
            var answer = manager.posts("/api" + page + "/submissions", "\"0\"", body);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(says(answer, "$.errors[0].field")).isEqualTo("on");
        });
    }

    @Test
    void withoutRequiredEvidenceItIsSubmittedOnlyWithAReason() {
        var at = "/api" + page;
        var required = manager.sends("PUT", at + "/evidence/map", "\"0\"", "{\"what\": \"a map\"}");
        assertThat(required.status()).isEqualTo(204);
        var version = required.header("ETag");
        nothingIsStoredBy(() -> {
            var silent = manager.posts(at + "/submissions", version, "{\"note\": \"plan\"}");
            assertThat(silent.status()).isEqualTo(422);
            assertThat(says(silent, "$.errors[*].field")).isEqualTo(List.of("withoutEvidence"));
            assertThat(says(silent, "$.detail")).asString().contains("a map");
        });
        var reasoned =
                manager.posts(
                        at + "/submissions",
                        version,
                        "{\"note\": \"plan\", \"withoutEvidence\": \"the map follows\"}");
        assertThat(reasoned.status()).isEqualTo(204);
    }

    @Test
    void aDraftIsNotCorrectedToBeforeItsProgrammeBeganUnlessThatIsSaid() {
        var draft =
                """
                {"obligation": "Plan", "issuer": "NHS England", "level": "LOCAL", "due": "%s",
                 "forTheRecord": %s}
                """;
        var created =
                manager.posts("/api" + list + "/drafts", null, draft.formatted(today, "false"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/deadlines/" + says(created, "$.id"));
        var at = created.header("Location") + "/draft";
        nothingIsStoredBy(() -> {
            var early = manager.sends("PUT", at, "\"0\"", draft.formatted("2016-01-01", "false"));
            assertThat(early.status()).isEqualTo(422);
            assertThat(says(early, "$.errors[*].field")).isEqualTo(List.of("due"));
        });
        var meant = manager.sends("PUT", at, "\"0\"", draft.formatted("2016-01-01", "true"));
        assertThat(meant.status()).isEqualTo(204);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var body =
                "{\"obligation\":\"x\",\"issuer\":\"x\",\"level\":\"LOCAL\",\"due\":\"2019-01-01\"}";
        nothingIsStoredBy(() -> {
            assertThat(manager.asks("/api/programmes/none/deadlines").status()).isEqualTo(404);
            assertThat(manager.posts("/api/programmes/none/deadlines", null, body).status())
                    .isEqualTo(404);
            assertThat(manager.asks("/api/deadlines/none").status()).isEqualTo(404);
            assertThat(
                            manager.posts(
                                            "/api/deadlines/none/submissions",
                                            "\"0\"",
                                            "{\"note\": \"x\"}")
                                    .status())
                    .isEqualTo(404);
        });
    }

    @Test
    void commissionersMayAndPartnersAndAuditorsMayNot() {
        nothingIsStoredBy(() -> {
            for (var role : List.of(Role.PRACTICE_PARTNER, Role.AUDITOR)) {
                assertThat(move(a(role), "\"0\"", today.plusDays(9)).status()).isEqualTo(403);
                assertThat(a(role).asks("/api" + page).status()).isEqualTo(200);
            }
        });
        assertThat(move(a(Role.COMMISSIONER), "\"0\"", today.plusDays(9)).status()).isEqualTo(204);
    }

    @Test
    void openApiDescribesEveryParameterAndAnswer() {
        var described = manager.opens("/v3/api-docs");
        for (var steps : List.of("moves", "submissions", "assurances", "returns")) {
            var operation = "$.paths['/api/deadlines/{deadline}/" + steps + "'].post";
            assertThat(
                            JsonPath.<java.util.Map<String, ?>>read(
                                    described.body(), operation + ".responses"))
                    .containsKeys("204", "403", "404", "409", "412", "422", "428");
            assertThat(says(described, operation + ".parameters[*].name"))
                    .isEqualTo(List.of("deadline", "If-Match"));
        }
        assertThat(says(described, "$.paths['/api/deadlines/{deadline}'].get.parameters[*].name"))
                .isEqualTo(List.of("deadline", "at"));
        assertThat(
                        JsonPath.<List<String>>read(
                                described.body(), "$.components.schemas.NewMove.required"))
                .containsExactlyInAnyOrder("to", "reason", "authority");
        assertThat(says(described, "$.components.schemas.Deadline.properties.id.type"))
                .isEqualTo("string");
    }

    private Visitor.Answer move(String ifMatch, LocalDate to) {
        return move(manager, ifMatch, to);
    }

    private Visitor.Answer move(Visitor who, String ifMatch, LocalDate to) {
        var body = "{\"to\": \"%s\", \"reason\": \"r\", \"authority\": \"a\"}".formatted(to);
        return who.posts("/api" + page + "/moves", ifMatch, body);
    }

    private static Object says(Visitor.Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
