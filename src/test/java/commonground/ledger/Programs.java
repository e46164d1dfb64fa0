package commonground.ledger;

import commonground.ledger.KilledApplications.Ready;
import commonground.testing.Program;
import commonground.testing.Program.Answer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Four programs that use each application over HTTP as fast as it answers, until it is gone. */
final class Programs {
    private static final int MANY = 4;

    private final RunningApplications applications;
    private final int killAfter;
    private final List<Queue<Acknowledged>> told;

    private Programs(RunningApplications applications, int killAfter) {
        this.applications = applications;
        this.killAfter = killAfter;
        this.told =
                applications.ready().stream()
                        .<Queue<Acknowledged>>map(ready -> new ConcurrentLinkedQueue<>())
                        .toList();
    }

    /**
     * Kills them as soon as each has acknowledged so many commands.
     *
     * @return all that each of them did
     */
    static List<List<Acknowledged>> using(RunningApplications applications, int killAfter) {
        var programs = new Programs(applications, killAfter);
        try (var running = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int one = 0; one < applications.ready().size(); one++) {
                var ready = applications.ready().get(one);
                var heard = programs.told.get(one);
                for (int i = 0; i < MANY; i++)
                    running.submit(() -> programs.untilItIsGone(ready, heard));
            }
        }
        if (!programs.allHaveAcknowledged())
            throw new IllegalStateException("told only of " + programs.told);
        return programs.told.stream().map(List::copyOf).toList();
    }

    private void untilItIsGone(Ready application, Queue<Acknowledged> told) {
        var program = Program.of(application.email(), application.port());
        try {
            var decision = aDecision(program, told);
            for (int wording = 1; ; wording++) decision = amended(program, told, decision, wording);
        } catch (UncheckedIOException gone) {
            return;
        }
    }

    private Answer aDecision(Program program, Queue<Acknowledged> told) {
        var name = "Ashdown Heath " + UUID.randomUUID();
        var programme =
                heard(
                        told,
                        program.post(
                                "/api/programmes",
                                Map.of("name", name, "locality", "Ashdown", "members", List.of())));
        return heard(
                told,
                program.post(
                        "/api/programmes/" + programme.id() + "/decisions",
                        Map.of("subject", "OTHER", "title", name, "wording", "wording 1")));
    }

    private Answer amended(
            Program program, Queue<Acknowledged> told, Answer decision, int wording) {
        return heard(
                told,
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

    private Answer heard(Queue<Acknowledged> told, Answer answer) {
        if (answer.status() >= 300) throw new IllegalStateException(answer.toString());
        var version = Long.parseLong(answer.etag().replace("\"", ""));
        told.add(new Acknowledged(answer.position(), answer.id(), version));
        if (allHaveAcknowledged()) applications.kill();
        return answer;
    }

    private boolean allHaveAcknowledged() {
        return told.stream().allMatch(some -> some.size() >= killAfter);
    }
}
