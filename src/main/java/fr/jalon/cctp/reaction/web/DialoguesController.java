package fr.jalon.cctp.reaction.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.DialogueQueries;
import fr.jalon.cctp.domain.DialogueSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All drafts of which something was published. */
@Controller
class DialoguesController {

    private static final int LIMIT = 200;

    private final DialogueQueries dialogues;
    private final CompanyProfiles profiles;
    private final Clock clock;

    DialoguesController(DialogueQueries dialogues, CompanyProfiles profiles, Clock clock) {
        this.dialogues = dialogues;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping("/cctp")
    @Transactional(readOnly = true)
    public ModelAndView list(@AuthenticationPrincipal SignedIn me) {
        CompanyProfile profile =
                me.companyId() == null ? null : profiles.current().orElse(null);
        List<DialogueSummary> mine = new ArrayList<>();
        List<DialogueSummary> open = new ArrayList<>();
        List<DialogueSummary> over = new ArrayList<>();
        for (DialogueSummary one : dialogues.all(LIMIT)) {
            if (!one.isOpen()) {
                over.add(one);
            } else if (profile != null && one.concerns(profile.trades(), profile.departments())) {
                mine.add(one);
            } else {
                open.add(one);
            }
        }
        return new ModelAndView(
                "cctp/reaction/list",
                "page",
                new DialoguesPage(mine, open, over, me.is(Role.BUYER), profile != null, LocalDate.now(clock)));
    }
}
