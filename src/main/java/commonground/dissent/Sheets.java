package commonground.dissent;

import commonground.decision.DissentCase;
import commonground.decision.Dissents;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what to bring to a programme's next meeting. */
@Component
@Transactional(readOnly = true)
class Sheets {
    private final Boards boards;
    private final Dissents dissents;

    Sheets(Boards boards, Dissents dissents) {
        this.boards = boards;
        this.dissents = dissents;
    }

    Sheet of(ProgrammeId programme) {
        var board = boards.of(programme);
        var open = board.open();
        var ground =
                dissents.commonGround(programme, open.stream().map(DissentCase::practice).toList());
        var items =
                open.stream()
                        .map(dissent ->
                                new Sheet.Item(
                                        dissent,
                                        ground.getOrDefault(dissent.practice(), List.of()),
                                        Sheet.waysSeenBefore(dissent, board.all())))
                        .toList();
        return new Sheet(board.today(), items, board.silences(), board.names());
    }
}
