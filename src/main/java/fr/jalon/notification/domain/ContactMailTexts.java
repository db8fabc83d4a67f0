package fr.jalon.notification.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTexts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mails to people of authorities: of whoever is erased, none is kept, and what has not left yet does not leave. */
@Component
class ContactMailTexts implements PersonalTexts {

    private final MailRepository mailRepository;
    private final CompanyScope scope;

    ContactMailTexts(MailRepository mailRepository, CompanyScope scope) {
        this.mailRepository = mailRepository;
        this.scope = scope;
    }

    /** How the causes of a company's mails to people begin. */
    static String causes(UUID company) {
        return "contact " + company + " ";
    }

    @Override
    public void forget(ErasedPerson person) {
        mailRepository.deleteTo(causes(scope.required()), person.addresses());
    }
}
