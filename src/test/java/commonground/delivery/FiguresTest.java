package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private final Figures figures = new Figures();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000|1000",
                "1,000.50|1000.5",
                "£1,000.50|1000.5",
                "£ 5|5",
                "1,000.5|1000.5",
                "0.01|0.01",
                "1200.00|1200"
            })
    void amountsAreTakenAsPeopleWriteThem(String typed, String pounds) {
        assertThat(read(typed)).isEqualTo(new BigDecimal(pounds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005|delivery.part-of-a-penny",
                "1e3|delivery.no-number",
                "1,0005|delivery.no-number",
                "10,00|delivery.no-number",
                "five|delivery.no-number",
                "£|delivery.number-missing",
                "''|delivery.number-missing",
                "-5|delivery.below-nothing",
                "0|delivery.nothing",
                "1000000000000|delivery.number-too-large",
                "£5 each|delivery.no-number"
            })
    void whatIsNoAmountIsRefusedWithWhatToDo(String typed, String key) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(typed));
        assertThat(refusal.reasons().getFirst().key()).isEqualTo(key);
    }

    @Test
    void theyAreShownWithSeparatorsAndPenceWhereThereAreAny() {
        assertThat(figures.money(new BigDecimal("1234567.5"))).isEqualTo("£1,234,567.50");
        assertThat(figures.money(new BigDecimal("1200"))).isEqualTo("£1,200");
        assertThat(figures.number(new BigDecimal("-1234.125"))).isEqualTo("−1,234.125");
        assertThat(figures.number(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void aGapIsWhatIsNeededAndNotGiven() {
        var funding =
                new Funding(new BigDecimal("100"), new BigDecimal("30.5"), new BigDecimal("80"));
        assertThat(funding.gap()).isEqualByComparingTo("69.5");
        assertThat(funding.gapIfAllIsGiven()).isEqualByComparingTo("0");
    }

    private static BigDecimal read(String typed) {
        var check = new Check();
        var amount = Figures.amount(check, "pounds", typed);
        check.done();
        var again = new Check();
        var pounds = Figures.somePounds(again, "pounds", amount);
        again.done();
        return pounds;
    }

    @ParameterizedTest
    @CsvSource({"1,1 day", "0,0 days", "3.5,3.5 days", "1200,'1,200 days'"})
    void oneDayIsNoDays(BigDecimal days, String said) {
        assertThat(figures.days(days)).isEqualTo(said);
    }
}
