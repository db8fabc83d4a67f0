package fr.jalon.cctp.web;

import org.springframework.web.servlet.ModelAndView;

/** The three ways in which a draft begins; its forms are kept apart, so that the one that fails is the one that says so. */
final class NewDraftPage {

    private NewDraftPage() {}

    static ModelAndView view() {
        return new ModelAndView("cctp/new-project")
                .addObject("fileForm", new SourceForm(null, null, null))
                .addObject("form", SubjectForm.blank());
    }
}
