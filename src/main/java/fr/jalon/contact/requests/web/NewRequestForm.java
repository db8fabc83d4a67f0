package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.AskedDocument;
import fr.jalon.contact.requests.domain.NewRequest;
import fr.jalon.contact.requests.domain.Recipient;
import fr.jalon.contact.requests.domain.Subject;
import fr.jalon.shared.EmailAddress;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is to be asked, as typed.
 *
 * @param marche the contract's id, kept from the address
 * @param cible the authority's SIREN, for an award that no published data knows
 * @param awardTitle of such an award
 * @param asked names of documents
 * @param ownBid {@code true} when the company bid for it
 */
record NewRequestForm(
        @Nullable String marche,
        @Nullable String cible,
        @Nullable String awardTitle,
        @Nullable List<String> asked,
        @Nullable String ownBid,

        @Pattern(regexp = "PRADA|AUTHORITY|", message = "Choisissez à qui la demande est adressée.") @Nullable
        String recipient,

        @Nullable String recipientAddress) {

    private static final int TITLE = 300;

    static NewRequestForm blank(String marche, String cible) {
        List<String> usual = List.of(
                AskedDocument.HOLDER_MARKS.name(), AskedDocument.TOTAL_PRICE.name(), AskedDocument.CRITERIA.name());
        return new NewRequestForm(marche, cible, "", usual, "", Recipient.PRADA.name(), "");
    }

    /** What was typed, about that award; what cannot be read is told to the errors. */
    NewRequest read(RequestedAward award, BindingResult errors) {
        Set<AskedDocument> documents = documents();
        if (documents.isEmpty()) {
            errors.rejectValue("asked", "none", "Choisissez au moins un document à demander.");
        }
        if (documents.contains(AskedDocument.OWN_MARKS) && !isBidder()) {
            errors.rejectValue(
                    "ownBid", "own", "Vos propres notes se demandent si vous avez remis une offre : cochez-le.");
        }
        String title = text(awardTitle);
        Subject known = award.subject();
        if (known == null && (title.isEmpty() || title.length() > TITLE)) {
            errors.rejectValue("awardTitle", "title", "Dites de quel marché il s’agit, en 300 caractères au plus.");
        }
        return new NewRequest(
                award.authority(),
                award.authorityName(),
                award.department(),
                known == null ? new Subject(null, title, null, null, null) : known,
                documents,
                isBidder(),
                "AUTHORITY".equals(recipient) ? Recipient.AUTHORITY : Recipient.PRADA,
                email(errors));
    }

    /** Whether the company bid for it. */
    boolean isBidder() {
        return "true".equals(ownBid);
    }

    private @Nullable String email(BindingResult errors) {
        String typed = text(recipientAddress);
        if (typed.isEmpty()) {
            return null;
        }
        String read = EmailAddress.parse(typed).map(EmailAddress::value).orElse(null);
        if (read == null) {
            errors.rejectValue(
                    "recipientAddress",
                    "email",
                    EmailAddress.refusal(typed)
                            .orElse("Cette adresse n’est pas celle d’un courriel : prada@ville.fr, par exemple."));
        }
        return read;
    }

    private Set<AskedDocument> documents() {
        List<String> names = asked == null ? List.of() : asked;
        return Arrays.stream(AskedDocument.values())
                .filter(document -> names.contains(document.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AskedDocument.class)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
