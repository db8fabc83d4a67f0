package fr.jalon.contact.awareness.web;

import fr.jalon.contact.awareness.domain.FrameworkQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** The page of a framework agreement, which either of its forms shows again when it failed. */
@Component
class FrameworkPageAssembler {

    private final FrameworkQueries frameworkQueries;
    private final Clock clock;

    FrameworkPageAssembler(FrameworkQueries frameworkQueries, Clock clock) {
        this.frameworkQueries = frameworkQueries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ModelAndView view(UUID framework) {
        LocalDate today = LocalDate.now(clock);
        FrameworkPage page =
                FrameworkPage.of(frameworkQueries.one(framework), frameworkQueries.orders(framework), today);
        return new ModelAndView("contact/awareness/framework", "page", page)
                .addObject("orderForm", OrderForm.blank(today))
                .addObject("serviceForm", new ServiceForm(""));
    }
}
