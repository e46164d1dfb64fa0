package commonground.listening;

import commonground.access.Person;
import commonground.kernel.IssueId;
import commonground.kernel.MeetingId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.StatementId;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.testing.Sender;
import commonground.views.Progress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme of three practices, each of which has been heard and has confirmed what it said. */
abstract class HeardInTown extends ByApi {
    @Autowired Sender sender;
    @Autowired Progress progress;

    ProgrammeId programme;
    StatementId first;
    StatementId second;
    StatementId third;

    @BeforeEach
    void threeAreHeard() {
        programme = new ProgrammeId(aProgrammeWith(3).id());
        first = heard(0, "Nobody can do Saturdays");
        second = heard(1, "Saturdays are killing us");
        third = heard(2, "Our nurse has left");
    }

    /** Its words are confirmed. */
    StatementId heard(int practice, String words) {
        var meeting = MeetingId.next();
        var statement = StatementId.next();
        var code = town.practice(practice);
        var speaker = town.partner(practice).id();
        sender.send(
                new RecordMeeting(
                        meeting,
                        programme,
                        code,
                        LocalDate.of(2016, 9, 14),
                        "At the surgery",
                        List.of(speaker),
                        "",
                        List.of(town.manager().id())));
        sender.send(new AddStatement(meeting, statement, words, List.of(Theme.STAFF)));
        sender.send(new ReflectBack(meeting, town.manager().id(), "Letter"));
        follow(sender.send(new ConfirmReflection(meeting, code, speaker, "")));
        return statement;
    }

    IssueId anIssue(String title, StatementId... statements) {
        var issue = IssueId.next();
        follow(
                sender.send(
                        new GatherIssue(issue, programme, title, "In words", List.of(statements))));
        return issue;
    }

    void follow(Receipt receipt) {
        progress.await(receipt.position(), Duration.ofSeconds(20));
    }

    Reader reading(Person person) {
        return Reader.signedInAs(person, port);
    }

    /** A page's text as a reader sees it. */
    static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
