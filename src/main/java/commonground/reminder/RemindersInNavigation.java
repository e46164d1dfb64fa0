package commonground.reminder;

import commonground.kernel.Acting;
import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class RemindersInNavigation implements NavigationPart {
    @Override
    public String label() {
        return "My reminders";
    }

    @Override
    public String path() {
        return "/reminders";
    }

    @Override
    public boolean offered() {
        return Acting.current() != null;
    }
}
