package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Admins see which letters left; where none can leave, they read them here. */
@Controller
class OutboxController {

    private final MailQueries mailQueries;

    OutboxController(MailQueries mailQueries) {
        this.mailQueries = mailQueries;
    }

    @GetMapping("/admin/courriels")
    ModelAndView list() {
        return new ModelAndView(
                "notification/outbox",
                "page",
                new OutboxPage(mailQueries.lines(), mailQueries.everything(), mailQueries.leaves()));
    }

    @GetMapping("/admin/courriels/{id}")
    ModelAndView letter(@PathVariable UUID id) {
        return mailQueries
                .text(id)
                .map(letter -> new ModelAndView("notification/letter", "page", new LetterPage(letter)))
                .orElseThrow(() -> new NotFoundException("letter " + id));
    }
}
