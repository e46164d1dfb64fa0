package commonground.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the person it is made for. */
@ControllerAdvice
class Pages {
    private final Shell shell;

    Pages(Shell shell) {
        this.shell = shell;
    }

    @ModelAttribute("signedIn")
    @Nullable SignedIn signedIn() {
        return shell.signedIn();
    }
}
