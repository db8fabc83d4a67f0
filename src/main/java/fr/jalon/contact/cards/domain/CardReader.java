package fr.jalon.contact.cards.domain;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.StructuredName;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.ReadableText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads vCards 2.1, 3.0 and 4.0, several in one file. What Jalon has no place for is left out, and said. Pure. */
public final class CardReader {

    private static final Charset OLD = Charset.forName("windows-1252");

    private CardReader() {}

    /**
     * One card.
     *
     * @param facts null when it names nobody
     * @param organisation the authority as the card calls it, null when it does not
     * @param left what was left out, in words
     */
    public record Card(
            @Nullable ContactFacts facts, @Nullable String organisation, List<String> left) {}

    /** @param file of any encoding; cards that say theirs are read in it */
    public static List<Card> read(byte[] file) {
        List<Card> cards = new ArrayList<>();
        for (VCard card : Ezvcard.parse(text(file)).all()) {
            cards.add(card(card));
        }
        return cards;
    }

    private static Card card(VCard card) {
        List<String> left = new ArrayList<>();
        if (!card.getPhotos().isEmpty()) {
            left.add("la photo");
        }
        if (!card.getAddresses().isEmpty()) {
            left.add("l’adresse postale");
        }
        List<String> mails = values(card.getEmails().stream().map(one -> one.getValue()));
        Optional<EmailAddress> mail =
                mails.stream().flatMap(one -> EmailAddress.parse(one).stream()).findFirst();
        if (mails.size() > (mail.isPresent() ? 1 : 0)) {
            left.add(mail.isPresent() ? "d’autres adresses e-mail" : "une adresse e-mail illisible");
        }
        List<String> phones = values(card.getTelephoneNumbers().stream()
                .map(one -> one.getText() != null
                        ? one.getText()
                        : one.getUri() == null ? null : one.getUri().getNumber()));
        if (phones.size() > 1) {
            left.add("d’autres numéros");
        }
        String organisation = card.getOrganization() == null
                ? null
                : cut(String.join(", ", card.getOrganization().getValues()), 300);
        return new Card(
                facts(card, mail.map(EmailAddress::value).orElse(null), phones.isEmpty() ? null : phones.get(0)),
                organisation,
                left);
    }

    private static @Nullable ContactFacts facts(VCard card, @Nullable String mail, @Nullable String phone) {
        StructuredName name = card.getStructuredName();
        String last = name == null ? null : cut(name.getFamily(), 100);
        String first = name == null ? null : cut(name.getGiven(), 100);
        if (last == null) {
            String whole = card.getFormattedName() == null
                    ? null
                    : cut(card.getFormattedName().getValue(), 200);
            int blank = whole == null ? -1 : whole.lastIndexOf(' ');
            last = whole == null ? first : cut(whole.substring(blank + 1), 100);
            first = blank < 0 || whole == null ? null : cut(whole.substring(0, blank), 100);
        }
        if (last == null) {
            return null;
        }
        String position = Stream.concat(
                        card.getTitles().stream().map(one -> one.getValue()),
                        card.getRoles().stream().map(one -> one.getValue()))
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        String note = card.getNotes().stream()
                .map(one -> one.getValue())
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining("\n"));
        return new ContactFacts(
                civility(name),
                first,
                last,
                cut(position, 200),
                Circle.OTHER,
                Influence.UNKNOWN,
                mail,
                cut(phone, 40),
                cut(note, 2000));
    }

    private static @Nullable Civility civility(@Nullable StructuredName name) {
        for (String prefix : name == null ? List.<String>of() : name.getPrefixes()) {
            String said = prefix.replace(".", "").strip();
            if (said.matches("(?i)mme|madame|mlle|mrs|ms")) {
                return Civility.MADAME;
            }
            if (said.matches("(?i)m|mr|monsieur")) {
                return Civility.MONSIEUR;
            }
        }
        return null;
    }

    private static List<String> values(Stream<@Nullable String> typed) {
        return typed.filter(one -> one != null && !one.isBlank())
                .map(one -> String.valueOf(one).strip())
                .distinct()
                .toList();
    }

    private static @Nullable String cut(@Nullable String typed, int most) {
        String text = typed == null ? "" : ReadableText.of(typed).strip();
        return text.isEmpty()
                ? null
                : text.substring(0, Math.min(most, text.length())).strip();
    }

    /** UTF-8 where it is, else what old address books write. */
    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, OLD);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
