package commonground.access;

import commonground.kernel.Acting;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who acts, wherever it is asked. */
@TestComponent
@RestController
class Probe {
    @GetMapping({"/probe", "/api/probe", "/"})
    String who() {
        var acting = Acting.current();
        return acting == null ? "nobody" : acting.person().value();
    }

    @PostMapping({"/probe", "/api/probe"})
    String did() {
        return "did as " + who();
    }
}
