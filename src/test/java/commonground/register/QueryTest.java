package commonground.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.decision.DecisionState;
import commonground.decision.RegisterSearch.Order;
import commonground.decision.Subject;
import commonground.kernel.Refusal;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void whatIsNotSaidLeavesNothingOut() {
        var search = new Query(null, null, null, null, null, null).in(null);
        assertThat(search.subjects()).containsExactlyInAnyOrder(Subject.values());
        assertThat(search.states()).containsExactlyInAnyOrder(DecisionState.values());
        assertThat(search.text()).isEmpty();
        assertThat(search.order()).isEqualTo(Order.LATEST);
    }

    @Test
    void whatIsNotKnownLeavesNothingOutEither() {
        var search = new Query("", "POETRY", "ASLEEP", "perhaps", "sideways", -3).in(null);
        assertThat(search.subjects()).hasSize(Subject.values().length);
        assertThat(search.disputed()).isFalse();
        assertThat(new Query("", "", "", "", "", -3).number()).isEqualTo(1);
    }

    @Test
    void aProgramIsToldOfEveryFilterThatIsNotKnown() {
        assertThatThrownBy(() ->
                        new Query("", "POETRY", "ASLEEP", "perhaps", "sideways", 1).refuseUnknown())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reasons())
                                        .extracting(Refusal.Reason::field)
                                        .containsExactly("subject", "state", "disputed", "order"));
        var known = new Query("", "VISION", "", null, "REVIEW", 1);
        assertThat(known.refuseUnknown()).isSameAs(known);
    }

    @Test
    void pagesAndOrdersKeepWhatIsLookedFor() {
        var query = new Query("nurses & beds", "VISION", "AGREED", "yes", "TITLE", 2);
        assertThat(query.onPage(3))
                .isEqualTo(
                        "?q=nurses%20%26%20beds&subject=VISION&state=AGREED&disputed=yes&order=TITLE&page=3");
        assertThat(query.orderedBy("LATEST"))
                .isEqualTo("?q=nurses%20%26%20beds&subject=VISION&state=AGREED&disputed=yes");
        assertThat(new Query(null, null, null, null, null, null).onPage(1)).isEqualTo("?");
    }

    @Test
    void aTextLongerThanAnyTitleIsCut() {
        assertThat(new Query("x".repeat(5000), "", "", "", "", 1).text()).hasSize(200);
    }
}
