package fr.jalon.scheduling.domain;

import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTexts;
import org.springframework.stereotype.Component;

/** The words of a company's own templates; their lines and dates stay as they were published. */
@Component
class TemplateTexts implements PersonalTexts {

    private final TemplateRepository templates;
    private final PublishedTemplates published;

    TemplateTexts(TemplateRepository templates, PublishedTemplates published) {
        this.templates = templates;
        this.published = published;
    }

    @Override
    public void forget(ErasedPerson person) {
        if (templates.reword(person.anywhere())) {
            published.rewordedHere();
        }
    }
}
