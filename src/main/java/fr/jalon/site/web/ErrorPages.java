package fr.jalon.site.web;

import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors outside controllers, as a page in French for whoever asks: Boot's own would give scripts and tools English JSON. */
@Controller
class ErrorPages extends AbstractErrorController {

    ErrorPages(ErrorAttributes attributes, List<ErrorViewResolver> resolvers) {
        super(attributes, resolvers);
    }

    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        ModelAndView page = resolveErrorView(
                request, response, status, getErrorAttributes(request, ErrorAttributeOptions.defaults()));
        return (page != null ? page : new ModelAndView("error/5xx"))
                .addObject("back", PreviousPage.of(request).orElse("/"));
    }
}
