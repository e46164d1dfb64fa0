package commonground.access;

import commonground.web.OwnPart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("!demo")
class OwnPassword implements OwnPart {
    @Override
    public String label() {
        return "Password";
    }

    @Override
    public String path() {
        return PasswordPages.PATH;
    }

    @Override
    public String what() {
        return "Change the password that you sign in with.";
    }
}
