package fr.jalon.cctp.answering.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two versions against each other, and why each clause changed: for everybody who is signed in. */
@Controller
class ComparisonController {

    private final ComparisonAssembler assembler;

    ComparisonController(ComparisonAssembler assembler) {
        this.assembler = assembler;
    }

    @GetMapping("/cctp/{draft}/comparer")
    ModelAndView compare(
            @PathVariable UUID draft,
            @RequestParam(name = "de", defaultValue = "") String from,
            @RequestParam(name = "a", defaultValue = "") String to,
            @RequestParam(name = "vue", defaultValue = "") String view) {
        return new ModelAndView(
                "cctp/answering/comparison",
                "page",
                assembler.compare(draft, number(from), number(to), view.equals("cote")));
    }

    /** 0 for none. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
