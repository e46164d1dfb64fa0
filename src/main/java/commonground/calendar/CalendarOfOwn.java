package commonground.calendar;

import commonground.web.OwnPart;
import org.springframework.stereotype.Component;

@Component
class CalendarOfOwn implements OwnPart {
    @Override
    public String label() {
        return "Calendar";
    }

    @Override
    public String path() {
        return CalendarPages.PATH;
    }

    @Override
    public String what() {
        return "Have the deadlines and milestones of your programmes in your own calendar, wherever you keep it.";
    }
}
