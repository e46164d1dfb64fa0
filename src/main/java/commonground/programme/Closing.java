package commonground.programme;

import commonground.kernel.Commands;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Closing a programme, with what only other modules know of it. */
@Component
class Closing {
    /**
     * What is unfinished, of one sort.
     *
     * @param keepsOpen the programme cannot be closed because of it
     */
    record Unfinished(boolean keepsOpen, String messageKey, List<StillOpen.Matter> matters) {}

    private final List<StillOpen> parts;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    Closing(List<StillOpen> parts, Programmes programmes, Commands commands, Moments moments) {
        this.parts = parts;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    /** What keeps the programme open first; sorts of which there is none are left out. */
    List<Unfinished> unfinished(ProgrammeId programme) {
        return parts.stream()
                .map(part ->
                        new Unfinished(part.keepsOpen(), part.messageKey(), part.in(programme)))
                .filter(unfinished -> !unfinished.matters().isEmpty())
                .sorted((one, other) -> Boolean.compare(other.keepsOpen(), one.keepsOpen()))
                .toList();
    }

    /**
     * Closes it, if it still has the version that was read.
     *
     * @throws Refusal also if a decision is open, which it names
     */
    Receipt close(CloseProgramme command, long expectedVersion) {
        moments.upToDate(() -> {
            programmes.require(command.programme());
            requireNothingKeepsItOpen(command.programme());
            return true;
        });
        return commands.send(command, expectedVersion);
    }

    private void requireNothingKeepsItOpen(ProgrammeId programme) {
        var open =
                unfinished(programme).stream()
                        .filter(Unfinished::keepsOpen)
                        .flatMap(unfinished -> unfinished.matters().stream())
                        .map(matter -> "“" + matter.title() + "”")
                        .collect(Collectors.joining(", "));
        if (!open.isEmpty()) throw Refusal.of("programme.decisions-open", open);
    }
}
