package fr.jalon.contact.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyProfile;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The letters that are sent to authorities and to the commission: what one knows is said once, what one does not, not at all. */
class RequestWordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Subject BARE = new Subject(null, "Entretien d’espaces verts", null, null, null);
    private static final Subject FULL = new Subject(
            UUID.randomUUID(),
            "Entretien d’espaces verts",
            "2026-07",
            "Les Jardins de l’Erdre, SARL Roux & fils",
            LocalDate.of(2026, 11, 1));

    @Test
    void allThatIsKnownOfTheAwardIsInTheLetter() {
        String letter = RequestWording.letter(
                SomeLetters.wanted(FULL, true, AskedDocument.OWN_MARKS, AskedDocument.CRITERIA),
                company("Nantes"),
                "Nadia Roy",
                TODAY);
        assertThat(plain(letter))
                .startsWith("Équipe 100 % <verte>\nSIRET 999 000 011 00017\nNantes")
                .contains("Nantes, le 1er décembre 2026")
                .contains(
                        "« Entretien d’espaces verts », numéro 2026-07, attribué à Les Jardins de l’Erdre, SARL Roux &"
                                + " fils, notifié le 1er novembre 2026.")
                .contains("Nous avons remis une offre pour ce marché et n’avons pas été retenus.")
                .contains("- les critères et sous-critères")
                .contains("motifs de son rejet.")
                .endsWith("Nadia Roy\nÉquipe 100 % <verte>");
        assertThat(letter.indexOf("- les critères"))
                .as("in the order of the list, whatever order they were ticked in")
                .isLessThan(letter.indexOf("motifs de son rejet"));
    }

    @Test
    void aHolderOfWhomOnlyTheNumberIsPublishedIsStillACompany() {
        Subject numbered = new Subject(null, "Tonte", null, "SIRET 999 100 043 00010", null);
        assertThat(plain(RequestWording.letter(
                        SomeLetters.wanted(numbered, false, AskedDocument.CONTRACT), company(null), "", TODAY)))
                .contains("attribué à l’entreprise de numéro SIRET 999 100 043 00010.");
    }

    @Test
    void whatIsNotKnownLeavesNoHole() {
        String letter = RequestWording.letter(
                SomeLetters.wanted(BARE, false, AskedDocument.CONTRACT), company(null), "", TODAY);
        assertThat(plain(letter))
                .contains("\nLe 1er décembre 2026")
                .contains("« Entretien d’espaces verts ».\n")
                .doesNotContain("null", "numéro", "attribué", "notifié", "remis une offre", "%s");
    }

    @Test
    void theLongestLetterThatCanBeMadeFitsWhereItIsKept() {
        Subject longest = new Subject(
                null, "T".repeat(1000), "N".repeat(300), "Groupement d’entreprises ".repeat(400), TODAY.minusDays(1));
        NewRequest wanted = new NewRequest(
                new Siren("999000011"),
                "V".repeat(300),
                null,
                longest,
                EnumSet.allOf(AskedDocument.class),
                true,
                Recipient.PRADA,
                null);
        String letter = RequestWording.letter(wanted, company("Nantes"), "Nadia Roy", TODAY);
        assertThat(letter).hasSizeLessThanOrEqualTo(8000).contains("salutations distinguées");
        RequestDetails request = details(
                longest, SomeLetters.answer(TODAY, AnswerOutcome.PARTLY, "le rapport d’analyse ".repeat(95)), null);
        assertThat(RequestWording.referral(request, company("Nantes"), "Nadia Roy", TODAY))
                .hasSizeLessThanOrEqualTo(8000)
                .contains("salutations distinguées");
    }

    @Test
    void theCommissionIsToldWhatHappened() {
        LocalDate sent = LocalDate.of(2026, 10, 1);
        assertThat(plain(RequestWording.referral(details(BARE, null, sent), company(null), "N. Roy", TODAY)))
                .contains("Par une lettre du 1er octobre 2026, reçue le 5 octobre 2026.")
                .contains("ce silence vaut refus")
                .doesNotContain("null");
        Answer refusal = SomeLetters.answer(LocalDate.of(2026, 10, 20), AnswerOutcome.REFUSED, null);
        assertThat(plain(RequestWording.referral(details(BARE, refusal, sent), company(null), "N. Roy", TODAY)))
                .contains("Par une réponse reçue le 20 octobre 2026, cette autorité a refusé cette communication.")
                .doesNotContain("Ce qui manque", "silence");
        Answer part = SomeLetters.answer(LocalDate.of(2026, 10, 20), AnswerOutcome.PARTLY, "le rapport d’analyse.");
        assertThat(plain(RequestWording.referral(details(BARE, part, sent), company(null), "N. Roy", TODAY)))
                .contains("n’a communiqué qu’une partie des documents. Ce qui manque : le rapport d’analyse.");
    }

    private static RequestDetails details(Subject subject, @Nullable Answer answer, @Nullable LocalDate sent) {
        return new RequestDetails(
                UUID.randomUUID(),
                new Siren("999000011"),
                "Ville de Montbriand",
                null,
                subject,
                EnumSet.allOf(AskedDocument.class),
                false,
                Recipient.AUTHORITY,
                null,
                "",
                sent,
                sent == null ? null : Way.POST,
                sent == null ? null : sent.plusDays(4),
                null,
                answer,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static CompanyProfile company(@Nullable String place) {
        return new CompanyProfile(
                UUID.randomUUID(),
                "Équipe 100 % <verte>",
                new Siret("99900001100017"),
                new TreeSet<>(),
                new TreeSet<>(),
                place,
                null,
                null,
                null,
                null,
                null);
    }

    /** With ordinary spaces, so that this reads as it is written. */
    private static String plain(String letter) {
        return letter.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
