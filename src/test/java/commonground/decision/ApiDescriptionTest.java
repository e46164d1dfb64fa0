package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a programmer who has never seen the product is told. */
class ApiDescriptionTest extends ByApi {
    private JsonNode description;

    @BeforeAll
    void readByAnybody() {
        var answer = nobody.get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        description = answer.json();
    }

    @Test
    void itSaysWhatItIsFor() {
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("Common Ground");
        assertThat(description.at("/info/description").asString()).contains("If-Match");
        assertThat(description.at("/components/securitySchemes").valueStream())
                .anySatisfy(s -> assertThat(s.get("scheme").asString()).isEqualTo("basic"));
    }

    @Test
    void everyOperationOfOursHasASummaryAndATag() {
        assertThat(ours()).hasSizeGreaterThan(14);
        for (var operation : ours()) {
            assertThat(operation.path("summary").asString()).as(operation.toString()).isNotBlank();
            assertThat(operation.at("/tags/0").asString())
                    .isIn(
                            "Programmes",
                            "Decisions",
                            "Business plan",
                            "Outcomes",
                            "Milestones",
                            "Actions and funding",
                            "Timeline",
                            "Reminders",
                            "Commissioner deadlines",
                            "Dissent",
                            "Record",
                            "Common issues",
                            "Listening");
        }
    }

    @Test
    void readsTakeAMomentAndCommandsSayHowTheyCanBeRefused() {
        var one = description.at("/paths").get("/api/decisions/{decision}").get("get");
        assertThat(names(one)).contains("decision", "at", "after");
        var amend = description.at("/paths").get("/api/decisions/{decision}/wordings").get("post");
        assertThat(names(amend)).contains("If-Match");
        assertThat(amend.get("responses").propertyNames())
                .contains("200", "400", "403", "404", "409", "412", "422", "428");
        var table =
                description.at("/paths").get("/api/programmes/{programme}/decisions").get("post");
        assertThat(table.get("responses").propertyNames()).contains("201").doesNotContain("200");
    }

    private List<JsonNode> ours() {
        return description
                .get("paths")
                .propertyStream()
                .filter(path ->
                        path.getKey().matches("/api/(programmes|decisions|record|ledger).*"))
                .filter(path -> !path.getKey().contains("deadlines"))
                .flatMap(path -> path.getValue().valueStream())
                .toList();
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }
}
