package commonground.bench;

import commonground.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@OnPostgres
class BenchmarksOnPostgres extends Benchmarks {
    private static final int COMMANDS = 200;

    @Test
    void roundTripsOfAWarmCommand() {
        var tally = sender.aTallyOf(50);

        var trips =
                RoundTrips.of(() -> {
                    for (int i = 0; i < COMMANDS; i++) sender.count(tally, "warm");
                });

        System.out.printf(
                "%n| W2 | round trips of a warm command | %.2f | – | – | ≤ 3 |%n",
                trips / (double) COMMANDS);
    }
}
