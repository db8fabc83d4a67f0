package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Admins see which letters left; where none can leave, they read them here. */
@Controller
class OutboxController {

    private final MailQueries mailQueries;

    OutboxController(MailQueries mailQueries) {
        this.mailQueries = mailQueries;
    }

    @GetMapping("/admin/courriels")
    String list(Model model) {
        model.addAttribute("lines", mailQueries.lines());
        model.addAttribute("everything", mailQueries.everything());
        model.addAttribute("leaves", mailQueries.leaves());
        return "notification/outbox";
    }

    @GetMapping("/admin/courriels/{id}")
    String letter(@PathVariable UUID id, Model model) {
        model.addAttribute("letter", mailQueries.text(id).orElseThrow(() -> new NotFoundException("letter " + id)));
        return "notification/letter";
    }
}
