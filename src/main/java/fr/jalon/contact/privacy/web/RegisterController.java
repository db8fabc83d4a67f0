package fr.jalon.contact.privacy.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Source;
import fr.jalon.site.French;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The company's page of the register of processing (GDPR, article 30), ready to print. */
@Controller
class RegisterController {

    private final CompanyProfiles profiles;
    private final ContactQueries contactQueries;

    RegisterController(CompanyProfiles profiles, ContactQueries contactQueries) {
        this.profiles = profiles;
        this.contactQueries = contactQueries;
    }

    /**
     * The page.
     *
     * @param company name and SIRET
     * @param people how many are kept, in words
     */
    record RegisterPage(String company, String people, String sources) {}

    @Transactional(readOnly = true)
    @GetMapping("/contacts/registre")
    ModelAndView show() {
        CompanyProfile company = profiles.current().orElseThrow();
        String sources = Arrays.stream(Source.values()).map(Source::label).collect(Collectors.joining(", "));
        return new ModelAndView(
                "contact/privacy/register",
                "page",
                new RegisterPage(
                        company.name() + " (SIRET " + company.siret().value() + ")",
                        French.count(contactQueries.all().size(), "personne", "personnes"),
                        sources));
    }
}
