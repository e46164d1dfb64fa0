package commonground.listening;

import commonground.export.Pdf;
import commonground.kernel.MeetingId;
import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import java.util.HashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The letter in which a practice reads what was heard: as a page, and as a PDF to send. Both are
 * the same words, as they were at the moment read.
 */
@Controller
class LetterPages {
    private final ListeningPages pages;
    private final Listening listening;
    private final Pdf pdf;

    LetterPages(ListeningPages pages, Listening listening, Pdf pdf) {
        this.pages = pages;
        this.listening = listening;
        this.pdf = pdf;
    }

    @GetMapping("/meetings/{meeting}/letter")
    String page(@PathVariable MeetingId meeting, Model model) {
        write(meeting, model);
        return "listening/letter";
    }

    @GetMapping("/meetings/{meeting}/letter.pdf")
    ResponseEntity<byte[]> document(@PathVariable MeetingId meeting, Model model) {
        var row = write(meeting, model);
        var name = "what-we-heard-" + row.practice() + "-" + row.heldOn();
        return Pdf.answer(
                name, pdf.from("listening/letter-document", new HashMap<>(model.asMap())));
    }

    private MeetingRow write(MeetingId meeting, Model model) {
        var row = pages.show(meeting, model);
        if (!listening.mayReadAllOf(row.practice())) throw Refusal.forbidden("listening.not-yours");
        model.addAttribute("statements", listening.statements(meeting));
        model.addAttribute("words", listening.words(row));
        model.addAttribute("written", Moment.current().date());
        return row;
    }
}
