package fr.jalon.contact.domain;

import fr.jalon.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name as one says it, {@code Mme Claire Aubert}, {@code M. Le Goff}: what of it is what. */
public record TypedName(
        @Nullable Civility civility, @Nullable String firstName, String lastName) {

    private static final List<String> MADAME = List.of("mme", "madame", "mlle");
    private static final List<String> MONSIEUR = List.of("m", "mr", "monsieur");
    private static final List<String> PARTICLES =
            List.of("le", "la", "les", "de", "du", "des", "d", "van", "von", "ben", "el", "al", "saint");

    /** @param typed not blank */
    public static TypedName of(String typed) {
        List<String> words = Arrays.asList(typed.strip().split("\\s+"));
        Civility civility = words.size() < 2 ? null : civility(PlainText.of(words.get(0)));
        List<String> name = civility == null ? words : words.subList(1, words.size());
        boolean hasFirst = name.size() > 1 && !PARTICLES.contains(PlainText.of(name.get(0)));
        return new TypedName(
                civility,
                hasFirst ? name.get(0) : null,
                String.join(" ", hasFirst ? name.subList(1, name.size()) : name));
    }

    private static @Nullable Civility civility(String word) {
        return MADAME.contains(word) ? Civility.MADAME : MONSIEUR.contains(word) ? Civility.MONSIEUR : null;
    }
}
