package commonground.bench;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * A figure of the product and one of what it is compared with, measured in turn within one run: the
 * ratio holds on a busy machine where neither figure does.
 */
record Pair(String id, String what, double product, double baseline, String goal) {
    private static final int ROUNDS = 5;

    /** The first round warms up and is not counted. */
    static Pair measured(
            String id, String what, DoubleSupplier product, DoubleSupplier baseline, String goal) {
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            var their = baseline.getAsDouble();
            var our = product.getAsDouble();
            if (round < 0) continue;
            ours[round] = our;
            theirs[round] = their;
        }
        return new Pair(id, what, median(ours), median(theirs), goal);
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }

    String row() {
        return "| %s | %s | %,.1f | %,.1f | %.2f | %s |"
                .formatted(id, what, product, baseline, product / baseline, goal);
    }

    static void print(String title, Stream<Pair> pairs) {
        System.out.println("\n" + title + "\n");
        System.out.println("| id | what | product | baseline | ratio | goal |");
        System.out.println("|---|---|---:|---:|---:|---|");
        pairs.map(Pair::row).forEach(System.out::println);
        System.out.println();
    }
}
