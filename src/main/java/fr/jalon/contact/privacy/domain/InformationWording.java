package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.site.French;

/** What a person is told whose details were not collected from them (GDPR, article 14). Pure. */
final class InformationWording {

    private InformationWording() {}

    static String subject(CompanyProfile company) {
        return company.name() + " : vos coordonnées professionnelles";
    }

    /**
     * The text.
     *
     * @param address of the colleague who answers
     * @param link by which the person objects
     */
    static String body(ContactDetails person, CompanyProfile company, String address, String link) {
        String detail = person.provenance().detail();
        String civility = person.facts().civility() == null
                ? "Bonjour"
                : person.facts().civility().label();
        return civility + ",\n\n"
                + company.name() + " (SIRET " + company.siret().value()
                + ") garde vos coordonnées professionnelles : nom, fonction, collectivité, adresse e-mail ou téléphone,"
                + " et le résumé de nos échanges.\n\n"
                + "Pourquoi. Faire connaître nos offres à votre collectivité et préparer nos réponses à ses marchés"
                + " publics. C’est notre intérêt légitime (article 6, 1, f du RGPD).\n\n"
                + "D’où elles viennent. "
                + French.capitalised(person.provenance().source().label())
                + (detail == null ? "" : " (" + detail + ")") + ", le "
                + French.date(person.provenance().on()) + ".\n\n"
                + "Qui les voit. Les personnes de notre entreprise, et l’hébergeur de l’outil Jalon qui les garde pour"
                + " nous. Elles ne sont ni vendues ni transmises à d’autres.\n\n"
                + "Combien de temps. Trois ans après votre dernier contact avec nous, puis elles sont effacées.\n\n"
                + "Vos droits. Vous pouvez demander à les lire, à les corriger, à les effacer ou à en limiter l’usage, en"
                + " écrivant à " + address + ". Vous pouvez vous opposer à tout moment, sans donner de raison et"
                + " sans compte, ici :\n\n" + link
                + "\n\nVous pouvez aussi saisir la CNIL (cnil.fr) si vous estimez que vos droits ne sont pas"
                + " respectés.\n\n" + company.name() + "\n";
    }
}
