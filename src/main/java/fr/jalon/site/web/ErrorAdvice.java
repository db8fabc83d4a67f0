package fr.jalon.site.web;

import fr.jalon.site.ConflictException;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.PreviousPage;
import fr.jalon.site.TooManyRequestsException;
import fr.jalon.site.TypedWording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where what went wrong becomes a page. No catch-all: the unforeseen stays a 500 and is logged. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    /** PostgreSQL's states of a key that is there already, and of a row referred to that is there no more. */
    private static final Set<String> RACES = Set.of("23505", "23503");

    private final PageFrameAdvice frames;
    private final TypedWording wording;

    ErrorAdvice(PageFrameAdvice frames, TypedWording wording) {
        this.frames = frames;
        this.wording = wording;
    }

    /** A malformed id in an address can only be a thing that does not exist. */
    @ExceptionHandler({
        NotFoundException.class,
        MethodArgumentTypeMismatchException.class,
        NoResourceFoundException.class
    })
    ModelAndView notFound(HttpServletRequest request) {
        ModelAndView page = page("error/404", HttpStatus.NOT_FOUND, request);
        return "GET".equals(request.getMethod())
                ? page
                : page.addObject("typed", wording.of(request.getParameterMap()));
    }

    @ExceptionHandler
    ModelAndView refused(ForbiddenException refused, HttpServletRequest request) {
        return page("error/403", HttpStatus.FORBIDDEN, request).addObject("sentence", refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView lostRace(ConflictException lost, HttpServletRequest request) {
        return page("error/409", HttpStatus.CONFLICT, request)
                .addObject("sentence", lost.getMessage())
                .addObject("back", lost.back())
                .addObject("typed", wording.of(request.getParameterMap()));
    }

    /** Two changed the same thing in the very same instant, and the database let one through. */
    @ExceptionHandler
    ModelAndView lostRace(ConcurrencyFailureException lost, HttpServletRequest request) {
        LOG.info("Refused as a lost race: {}", lost.getMessage());
        return crossed(
                "Quelqu’un a modifié cette page pendant que vous y travailliez : votre saisie n’a pas été enregistrée.",
                request);
    }

    /**
     * Two people created the same thing at once: 409. What the database refuses for any other reason is a fault of ours
     * and stays a 500.
     */
    @ExceptionHandler
    ModelAndView lostRace(DataIntegrityViolationException refused, HttpServletRequest request) {
        if (!(refused.getMostSpecificCause() instanceof SQLException cause) || !RACES.contains(cause.getSQLState())) {
            throw refused;
        }
        LOG.warn("Refused by the database as a lost race: {}", cause.getMessage());
        return crossed(
                "La même chose a été enregistrée au même instant, par vous ou par quelqu’un d’autre :"
                        + " votre saisie n’a pas été enregistrée une seconde fois.",
                request);
    }

    private ModelAndView crossed(String sentence, HttpServletRequest request) {
        return page("error/409", HttpStatus.CONFLICT, request)
                .addObject("sentence", sentence)
                .addObject("back", PreviousPage.of(request).orElse("/"))
                .addObject("typed", wording.of(request.getParameterMap()));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page("error/413", HttpStatus.CONTENT_TOO_LARGE, request)
                .addObject("back", PreviousPage.of(request).orElse("/"));
    }

    @ExceptionHandler
    ModelAndView tooMany(TooManyRequestsException tooMany, HttpServletRequest request, HttpServletResponse response) {
        long seconds = Math.max(1, tooMany.retryAfter().toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return page("error/429", HttpStatus.TOO_MANY_REQUESTS, request)
                .addObject("wait", seconds > 120 ? seconds / 60 + " minutes" : seconds + " secondes")
                .addObject("again", tooMany.back());
    }

    private ModelAndView page(String view, HttpStatusCode status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        page.addObject("frame", frames.frame(request));
        return page;
    }
}
