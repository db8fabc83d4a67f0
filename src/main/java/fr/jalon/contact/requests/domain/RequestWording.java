package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters of a request: to the authority, and to the commission. */
final class RequestWording {

    private static final String CADA = """
            Commission d’accès aux documents administratifs
            TSA 50730
            75334 Paris Cedex 07""";

    private static final int LONGEST = 600;

    private RequestWording() {}

    /** The letter that asks. @param by who writes it */
    static String letter(NewRequest wanted, CompanyProfile company, String by, LocalDate today) {
        String own = wanted.ownBid() ? " Nous avons remis une offre pour ce marché et n’avons pas été retenus." : "";
        return """
                %s

                %s
                %s

                Objet : demande de communication de documents administratifs, %s

                %s

                Madame, Monsieur,

                En application des articles L. 311-1 et suivants du code des relations entre le public et l’administration, nous vous demandons communication, pour le marché suivant :

                %s
                %s
                Les documents et informations demandés sont :

                %s

                Ce marché étant signé, ces documents ne sont plus préparatoires. S’ils comportent des mentions protégées par le secret des affaires (article L. 311-6 du même code), nous vous prions de les occulter et de communiquer le reste.

                Nous souhaitons les recevoir par voie électronique, sans frais. Si vous n’êtes pas le service compétent, merci de transmettre cette demande à celui qui l’est.

                À défaut de réponse dans le mois qui suit la réception de cette lettre, nous pourrons saisir la Commission d’accès aux documents administratifs (article L. 342-1).

                Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

                %s
                %s
                """.formatted(
                sender(company),
                wanted.authorityName(),
                wanted.recipient().line(),
                beginning(wanted.subject().title()),
                dated(company, today),
                facts(wanted.subject()),
                own.isEmpty() ? "" : own.strip() + "\n",
                list(wanted.asked()),
                by,
                company.name()).strip();
    }

    /** The letter to the commission. */
    static String referral(RequestDetails request, CompanyProfile company, String by, LocalDate today) {
        Answer answer = request.answer();
        String refusal = answer == null
                ? "Aucune réponse ne nous est parvenue dans le mois : ce silence vaut refus."
                : "Par une réponse reçue le " + French.date(answer.answeredOn())
                        + ", cette autorité "
                        + (answer.outcome() == AnswerOutcome.REFUSED
                                ? "a refusé cette communication."
                                : "n’a communiqué qu’une partie des documents.")
                        + (answer.withheld() == null ? "" : " Ce qui manque : " + answer.withheld());
        LocalDate sent = request.sentOn();
        return """
                %s

                %s

                Objet : demande d’avis sur un refus de communication (article L. 342-1 du code des relations entre le public et l’administration)

                %s

                Madame, Monsieur,

                %sNous avons demandé à l’autorité suivante : %s, communication de documents relatifs à ce marché :

                %s
                Étaient demandés :

                %s

                %s

                Nous vous demandons un avis sur ce refus. Copie de notre demande et, s’il y en a une, de la réponse, sont jointes.

                Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

                %s
                %s
                """.formatted(
                sender(company),
                CADA,
                dated(company, today),
                sent == null
                        ? ""
                        : "Par une lettre du " + French.date(sent)
                                + (request.receivedOn() == null
                                        ? ". "
                                        : ", reçue le " + French.date(request.receivedOn()) + ". "),
                request.authorityName(),
                facts(request.subject()),
                list(request.asked()),
                refusal,
                by,
                company.name()).strip();
    }

    private static String sender(CompanyProfile company) {
        return company.name() + "\nSIRET " + company.siret().formatted() + line(company.place());
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : "\n" + text;
    }

    private static String dated(CompanyProfile company, LocalDate today) {
        return (company.place() == null ? "Le " : company.place() + ", le ") + French.date(today);
    }

    private static String facts(Subject subject) {
        return Stream.of(
                        "« " + subject.title() + " »",
                        subject.number() == null ? "" : "numéro " + subject.number(),
                        beginning(subject.awarded()),
                        subject.notifiedOn() == null ? "" : "notifié le " + French.date(subject.notifiedOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ", "", ".\n"));
    }

    /** A consortium may fill pages: a letter has its room, and a reader. */
    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    private static String list(Set<AskedDocument> asked) {
        return Arrays.stream(AskedDocument.values())
                .filter(asked::contains)
                .map(document -> "- " + document.inLetter())
                .collect(Collectors.joining(" ;\n", "", "."));
    }
}
