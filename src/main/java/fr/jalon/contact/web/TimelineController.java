package fr.jalon.contact.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionQueries.Timeline;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.site.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole line of time of an authority, page by page. */
@Controller
class TimelineController {

    private static final int SIZE = 50;

    private final InteractionQueries interactionQueries;
    private final TargetCardAssembler assembler;
    private final Clock clock;

    TimelineController(InteractionQueries interactionQueries, TargetCardAssembler assembler, Clock clock) {
        this.interactionQueries = interactionQueries;
        this.assembler = assembler;
        this.clock = clock;
    }

    /** What the page shows. @param lead how many interactions there are */
    record TimelinePage(
            String name,
            String card,
            String lead,
            TimelineView timeline,
            @Nullable String previous,
            @Nullable String next,
            String place) {}

    @Transactional(readOnly = true)
    @GetMapping("/cibles/{siren:[0-9]+}/echanges")
    ModelAndView show(@PathVariable String siren, @RequestParam(defaultValue = "") String page) {
        AuthorityRef whose = assembler.authority(TargetCard.sirenOf(siren));
        Siren authority = whose.siren();
        int number = PageNumber.of(page);
        Timeline timeline = interactionQueries.timeline(authority, SIZE, (number - 1) * SIZE);
        String card = TargetCard.path(authority);
        String here = card + "/echanges?page=";
        return new ModelAndView(
                "contact/interactions",
                "page",
                new TimelinePage(
                        whose.name(),
                        card,
                        number > 1 && timeline.all() == 0
                                ? "La page " + number + " n’existe pas."
                                : French.capitalised(French.count(timeline.all(), "échange noté", "échanges notés")),
                        TimelineView.of(timeline, LocalDate.now(clock)),
                        number == 1 ? null : here + (timeline.all() == 0 ? 1 : number - 1),
                        number * SIZE < timeline.all() ? here + (number + 1) : null,
                        "page " + number));
    }
}
