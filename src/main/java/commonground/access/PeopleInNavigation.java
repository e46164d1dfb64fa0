package commonground.access;

import commonground.web.NavigationPart;
import org.springframework.stereotype.Component;

@Component
class PeopleInNavigation implements NavigationPart {
    private final MayCommand mayCommand;

    PeopleInNavigation(MayCommand mayCommand) {
        this.mayCommand = mayCommand;
    }

    @Override
    public String label() {
        return "People";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public boolean offered() {
        return mayCommand.may(InvitePerson.class);
    }
}
