package fr.jalon.contact.cards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.cards.domain.CardReader.Card;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactFacts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CardReaderTest {

    private static final String OLD = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre-D'Arc;Ir=E8ne;;Mme
            FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ir=E8ne Lef=E8vre-D'Arc
            TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:responsable des march=C3=A9s pu=
            blics
            ORG:Ville de Montbriand;Achats
            TEL;WORK;VOICE:02 40 11 22 33
            EMAIL;INTERNET:irene@ville.example
            PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==

            END:VCARD
            BEGIN:VCARD
            VERSION:2.1
            N:X
            END:VCARD
            """;

    private static final String THREE = """
            BEGIN:VCARD
            VERSION:3.0
            N:Le Goff;Yann;;M.;
            FN:Yann Le Goff
            TITLE:technicien\\, esp
             aces verts
            EMAIL;TYPE=INTERNET:pas une adresse
            EMAIL;TYPE=INTERNET:yann@ville.example
            NOTE:ligne 1\\nligne 2
            ADR;TYPE=work:;;1 place;Nantes;;44000;France
            END:VCARD
            """;

    private static final String FOUR = """
            BEGIN:VCARD
            VERSION:4.0
            FN:Zoé Martin
            TEL;VALUE=uri;TYPE="voice,work":tel:+33-2-40-11-22-33
            EMAIL:zoe@ville.example
            EMAIL:zoe2@ville.example
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            ORG:Personne
            END:VCARD
            """;

    @Test
    void quotedPrintableInAnyCharsetIsReadAndAPhotoIsLeftOutAndSaid() {
        List<Card> cards = CardReader.read(OLD.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(cards).hasSize(2);
        ContactFacts irene = facts(cards.get(0));
        assertThat(irene.lastName()).isEqualTo("Lefèvre-D'Arc");
        assertThat(irene.firstName()).isEqualTo("Irène");
        assertThat(irene.civility()).isEqualTo(Civility.MADAME);
        assertThat(irene.position()).isEqualTo("responsable des marchés publics");
        assertThat(irene.phone()).isEqualTo("02 40 11 22 33");
        assertThat(irene.email()).isEqualTo("irene@ville.example");
        assertThat(cards.get(0).organisation()).isEqualTo("Ville de Montbriand, Achats");
        assertThat(cards.get(0).left()).containsExactly("la photo");
        assertThat(facts(cards.get(1)).lastName()).isEqualTo("X");
    }

    @Test
    void foldedLinesAndEscapedCharactersAreJoined() {
        Card card = CardReader.read(THREE.getBytes(StandardCharsets.UTF_8)).get(0);
        ContactFacts yann = facts(card);
        assertThat(yann.position()).isEqualTo("technicien, espaces verts");
        assertThat(yann.civility()).isEqualTo(Civility.MONSIEUR);
        assertThat(yann.email()).isEqualTo("yann@ville.example");
        assertThat(yann.note()).isEqualTo("ligne 1\nligne 2");
        assertThat(card.left()).containsExactly("l’adresse postale", "d’autres adresses e-mail");
    }

    @Test
    void aCardWithoutStructuredNameIsReadAndOneWithoutNameSaysSo() {
        List<Card> cards = CardReader.read(FOUR.getBytes(Charset.forName("windows-1252")));
        ContactFacts zoe = facts(cards.get(0));
        assertThat(zoe.firstName()).isEqualTo("Zoé");
        assertThat(zoe.lastName()).isEqualTo("Martin");
        assertThat(zoe.phone()).isEqualTo("+33-2-40-11-22-33");
        assertThat(cards.get(1).facts()).isNull();
    }

    @Test
    void whatIsNoCardIsNone() {
        assertThat(CardReader.read("n'importe quoi".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(CardReader.read(new byte[] {0, -1, 5, 10, 13})).isEmpty();
    }

    private static ContactFacts facts(Card card) {
        return Objects.requireNonNull(card.facts());
    }
}
