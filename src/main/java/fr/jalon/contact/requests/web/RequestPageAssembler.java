package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestFileService;
import fr.jalon.contact.requests.domain.RequestQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** The page of one request, which a file that was refused shows again. */
@Component
class RequestPageAssembler {

    private final RequestQueries requestQueries;
    private final RequestFileService files;
    private final Clock clock;

    RequestPageAssembler(RequestQueries requestQueries, RequestFileService files, Clock clock) {
        this.requestQueries = requestQueries;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ModelAndView view(UUID requestId) {
        RequestDetails request = requestQueries.one(requestId);
        RequestPage page = RequestPage.of(request, files.of(request), files.room(), LocalDate.now(clock));
        return new ModelAndView("contact/requests/request", "page", page)
                .addObject("fileForm", new AnswerFileForm(null));
    }
}
