package commonground.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Processor time spent so far: what a busy machine does to the clock it does not do to this.
 *
 * @param here by the thread that asks, in ms; on H2 the database is in it
 * @param database by PostgreSQL's connections, in ms, in steps of 10
 */
public record Processor(double here, double database) {
    private static final int MS_A_TICK = 10;
    private static final int USER = 13;

    public static Processor of(JdbcTemplate jdbc) {
        var own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
        return new Processor(own, postgres(jdbc));
    }

    public Processor since(Processor before) {
        return new Processor(here - before.here, database - before.database);
    }

    private static double postgres(JdbcTemplate jdbc) {
        try {
            return jdbc.queryForList("select pid from pg_stat_activity", Long.class).stream()
                    .mapToDouble(Processor::of)
                    .sum();
        } catch (DataAccessException noPostgres) {
            return 0;
        }
    }

    private static double of(long pid) {
        try {
            var fields = Files.readString(Path.of("/proc/" + pid + "/stat")).split(" ");
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * MS_A_TICK;
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
