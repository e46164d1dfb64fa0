package commonground.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HelpPage {
    @GetMapping("/help")
    String help() {
        return "web/help";
    }
}
