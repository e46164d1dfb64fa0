package commonground.dissent;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Listening;
import commonground.listening.StatementRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what to bring to a programme's next meeting. */
@Component
@Transactional(readOnly = true)
class Sheets {
    private final Boards boards;
    private final Listening listening;

    Sheets(Boards boards, Listening listening) {
        this.boards = boards;
        this.listening = listening;
    }

    Sheet of(ProgrammeId programme) {
        var board = boards.of(programme);
        var open = board.open();
        var said = said(programme);
        var items =
                open.stream()
                        .map(dissent ->
                                new Sheet.Item(
                                        dissent,
                                        board.commonGround(dissent.practice()),
                                        said.getOrDefault(dissent.practice(), List.of()),
                                        Sheet.waysSeenBefore(dissent, board.all())))
                        .toList();
        return new Sheet(board.today(), items, board.silences(), board.names());
    }

    private Map<PracticeCode, List<StatementRow>> said(ProgrammeId programme) {
        return listening.statements(programme).stream()
                .filter(statement -> !statement.isWithheld())
                .collect(Collectors.groupingBy(StatementRow::practice));
    }
}
