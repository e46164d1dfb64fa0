package commonground.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How often a second something can be done. */
final class Speed {
    private static final Duration WINDOW = Duration.ofMillis(1500);

    private Speed() {}

    /** By so many threads at once, each of which is told its number. */
    static double of(int threads, IntConsumer once) {
        var began = System.nanoTime();
        var end = began + WINDOW.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var counts =
                    IntStream.range(0, threads)
                            .mapToObj(thread -> pool.submit(() -> until(end, thread, once)))
                            .toList();
            long done = 0;
            for (var count : counts) done += count.get();
            return perSecond(done, began);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long until(long end, int thread, IntConsumer once) {
        long done = 0;
        for (; System.nanoTime() < end; done++) once.accept(thread);
        return done;
    }

    /** Of a piece of work that takes in so many things, done over and over. */
    static double of(long things, Runnable work) {
        var began = System.nanoTime();
        long done = 0;
        for (; System.nanoTime() < began + WINDOW.toNanos(); done += things) work.run();
        return perSecond(done, began);
    }

    private static double perSecond(long done, long began) {
        return done * 1e9 / (System.nanoTime() - began);
    }

    /** The 95th percentile of so many runs, in microseconds. */
    static double p95(int runs, Runnable work) {
        var took = new long[runs];
        for (int i = 0; i < runs; i++) {
            var began = System.nanoTime();
            work.run();
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took[runs * 95 / 100] / 1e3;
    }
}
