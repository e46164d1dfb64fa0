package commonground.ledger;

import commonground.testing.Program;
import commonground.testing.Program.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Four programs that use the application over HTTP as fast as it answers, until it is gone. */
final class Programs {
    private static final int MANY = 4;

    private final RunningApplication application;
    private final int killAfter;
    private final ConcurrentLinkedQueue<Acknowledged> told = new ConcurrentLinkedQueue<>();

    private Programs(RunningApplication application, int killAfter) {
        this.application = application;
        this.killAfter = killAfter;
    }

    /**
     * Kills it as soon as so many commands have been acknowledged.
     *
     * @return all that were
     */
    static ArrayList<Acknowledged> using(RunningApplication application, int killAfter) {
        var programs = new Programs(application, killAfter);
        try (var running = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int i = 0; i < MANY; i++) running.submit(programs::untilItIsGone);
        }
        if (programs.told.size() < killAfter)
            throw new IllegalStateException("told only of " + programs.told);
        return new ArrayList<>(programs.told);
    }

    private void untilItIsGone() {
        var program = Program.of(application.ready().email(), application.ready().port());
        try {
            var decision = aDecision(program);
            for (int wording = 1; ; wording++) decision = amended(program, decision, wording);
        } catch (UncheckedIOException gone) {
            return;
        }
    }

    private Answer aDecision(Program program) {
        var name = "Ashdown Heath " + UUID.randomUUID();
        var programme =
                heard(
                        program.post(
                                "/api/programmes",
                                Map.of("name", name, "locality", "Ashdown", "members", List.of())));
        return heard(
                program.post(
                        "/api/programmes/" + programme.id() + "/decisions",
                        Map.of("subject", "OTHER", "title", name, "wording", "wording 1")));
    }

    private Answer amended(Program program, Answer decision, int wording) {
        return heard(
                program.post(
                        "/api/decisions/" + decision.id() + "/wordings",
                        decision.etag(),
                        Map.of(
                                "basedOn",
                                wording,
                                "wording",
                                "wording " + (wording + 1),
                                "reason",
                                "still not clear")));
    }

    private Answer heard(Answer answer) {
        if (answer.status() >= 300) throw new IllegalStateException(answer.toString());
        var version = Long.parseLong(answer.etag().replace("\"", ""));
        told.add(new Acknowledged(answer.position(), answer.id(), version));
        if (told.size() >= killAfter) application.kill();
        return answer;
    }
}
