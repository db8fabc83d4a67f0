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

    private final MailQueries outbox;

    OutboxController(MailQueries outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/admin/courriels")
    String list(Model model) {
        model.addAttribute("lines", outbox.lines());
        model.addAttribute("everything", outbox.everything());
        model.addAttribute("leaves", outbox.leaves());
        return "notification/outbox";
    }

    @GetMapping("/admin/courriels/{id}")
    String letter(@PathVariable UUID id, Model model) {
        model.addAttribute("letter", outbox.text(id).orElseThrow(() -> new NotFoundException("letter " + id)));
        return "notification/letter";
    }
}
