package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatWasSaidStandsBesideTheObjectionTest extends HeardInTown {
    @Test
    void whoObjectsIsRemindedOfItsOwnWordsAndNotOfAnyoneElses() {
        var plan =
                done(manager.post(
                                "/api/programmes/" + programme + "/decisions",
                                Map.of(
                                        "subject", "OTHER",
                                        "title", "One rota",
                                        "wording", "We share a rota")))
                        .id();
        done(
                Program.of(town.partner(0), port)
                        .post(
                                "/api/decisions/" + plan + "/positions",
                                Map.of(
                                        "practice",
                                        town.practice(0).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        "OBJECT",
                                        "reason",
                                        "It takes our nurse")));
        var page =
                text(
                        reading(town.manager())
                                .get("/decisions/" + plan + "?after=" + ledger.lastPosition()));
        assertThat(page)
                .contains("said itself when it was listened to", "Nobody can do Saturdays")
                .doesNotContain("Saturdays are killing us", "Our nurse has left");
    }
}
