package commonground.deadline;

import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class DeadlinesInNavigation implements NavigationPart {
    @Override
    public String label() {
        return "Deadlines";
    }

    @Override
    public String path() {
        return "/deadlines";
    }

    @Override
    public boolean offered() {
        return true;
    }
}
