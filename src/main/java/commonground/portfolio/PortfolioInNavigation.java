package commonground.portfolio;

import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class PortfolioInNavigation implements NavigationPart {
    @Override
    public String label() {
        return "Programmes";
    }

    @Override
    public String path() {
        return "/portfolio";
    }

    @Override
    public boolean offered() {
        return true;
    }
}
