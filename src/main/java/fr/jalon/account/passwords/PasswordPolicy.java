package fr.jalon.account.passwords;

import fr.jalon.shared.PlainText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are accepted: eight to 128 characters, none of the common ones, none made of what everybody knows of
 * the person. Nothing is asked about digits or capitals: such rules make passwords alike.
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** Letters that must be left once the known words are taken out. */
    private static final int OWN_LETTERS = 4;

    private static final String ADVICE = " Prenez par exemple quatre mots sans lien entre eux.";

    private PasswordPolicy() {}

    /**
     * Why a password is refused.
     *
     * @param personal what everybody knows of the person: name, e-mail, company
     * @return a French sentence; empty when the password is accepted
     */
    public static Optional<String> refusal(@Nullable String password, Collection<String> personal) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            return Optional.of("Choisissez un mot de passe d’au moins 8 caractères.");
        }
        if (length > LONGEST) {
            return Optional.of("Choisissez un mot de passe d’au plus 128 caractères.");
        }
        String plain = PlainText.unaccented(password);
        if (isCommon(password.toLowerCase(Locale.ROOT))
                || isCommon(plain)
                || plain.chars().distinct().count() < 3) {
            return Optional.of("Ce mot de passe est l’un des plus courants." + ADVICE);
        }
        if (ownLetters(plain, personal) < OWN_LETTERS) {
            return Optional.of("Ce mot de passe reprend votre nom, votre adresse ou « jalon »." + ADVICE);
        }
        return Optional.empty();
    }

    /** Common as it is, or common but for the digits and signs put around it. */
    private static boolean isCommon(String password) {
        String core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return CommonPasswords.contains(password) || (core.length() >= SHORTEST && CommonPasswords.contains(core));
    }

    private static int ownLetters(String plain, Collection<String> personal) {
        String left = plain;
        for (String word : words(personal)) {
            left = left.replace(word, "");
        }
        return left.equals(plain)
                ? Integer.MAX_VALUE
                : left.replaceAll("[^\\p{L}]", "").length();
    }

    private static Iterable<String> words(Collection<String> personal) {
        return Stream.concat(Stream.of("jalon"), personal.stream().map(PlainText::unaccented))
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\d]+"))))
                .filter(word -> word.length() >= 3)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
