package commonground.dissent;

import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class DissentInNavigation implements NavigationPart {
    @Override
    public String label() {
        return "Dissent";
    }

    @Override
    public String path() {
        return "/dissent";
    }

    @Override
    public boolean offered() {
        return true;
    }
}
