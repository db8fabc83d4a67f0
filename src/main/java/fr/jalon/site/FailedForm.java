package fr.jalon.site;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a form that was refused: what was typed and what is wrong with it, answered with 422. With the errors in the
 * model, the frame's title begins with « Erreur » and the form shows their summary, which takes the focus.
 */
public final class FailedForm {

    private FailedForm() {}

    /** A page that itself says what is wrong. */
    public static ModelAndView on(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page shown again. @param errors of the form, with at least one in it */
    public static ModelAndView on(ModelAndView page, BindingResult errors) {
        return on(page.addAllObjects(errors.getModel()));
    }
}
