package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Admins see which mails left; where none can leave, they read them here. */
@Controller
class MailController {

    private final MailQueries mailQueries;

    MailController(MailQueries mailQueries) {
        this.mailQueries = mailQueries;
    }

    @GetMapping("/admin/courriels")
    ModelAndView list() {
        return new ModelAndView(
                "notification/outbox",
                "page",
                new MailsPage(mailQueries.lines(), mailQueries.everything(), mailQueries.leaves()));
    }

    @GetMapping("/admin/courriels/{id}")
    ModelAndView mail(@PathVariable UUID id) {
        return mailQueries
                .text(id)
                .map(mail -> new ModelAndView("notification/mail", "page", new MailPage(mail)))
                .orElseThrow(() -> new NotFoundException("letter " + id));
    }
}
