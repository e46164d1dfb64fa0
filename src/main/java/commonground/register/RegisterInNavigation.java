package commonground.register;

import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class RegisterInNavigation implements NavigationPart {
    @Override
    public String label() {
        return "Decisions";
    }

    @Override
    public String path() {
        return "/decisions/register";
    }

    @Override
    public boolean offered() {
        return true;
    }
}
