package fr.jalon.cctp.pseudonym;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Names of two words that say nothing of anybody: a tree, a stone, a water or a bird, and how it is. */
public final class NeutralNames {

    private static final List<String> MASCULINE = List.of(
            "Tilleul",
            "Rivage",
            "Granit",
            "Bouleau",
            "Courlis",
            "Ruisseau",
            "Cèdre",
            "Schiste",
            "Héron",
            "Sentier",
            "Frêne",
            "Galet",
            "Martinet",
            "Étang",
            "Noyer",
            "Basalte",
            "Pinson",
            "Vallon",
            "Charme",
            "Quartz",
            "Milan",
            "Marais",
            "Saule",
            "Silex",
            "Merle",
            "Coteau",
            "Orme",
            "Calcaire",
            "Cincle",
            "Bosquet",
            "Aulne",
            "Gravier");
    private static final List<String> FEMININE = List.of(
            "Colline",
            "Ardoise",
            "Mésange",
            "Source",
            "Fougère",
            "Falaise",
            "Alouette",
            "Prairie",
            "Bruyère",
            "Dune",
            "Grive",
            "Clairière",
            "Aubépine",
            "Craie",
            "Sarcelle",
            "Lande",
            "Glycine",
            "Marne",
            "Fauvette",
            "Combe",
            "Sauge",
            "Argile",
            "Hulotte",
            "Rivière",
            "Mousse",
            "Agate",
            "Avocette",
            "Plaine",
            "Gentiane",
            "Roche",
            "Sittelle",
            "Crique");
    private static final List<String> QUALITIES = List.of(
            "Calme",
            "Ocre",
            "Libre",
            "Clair Claire",
            "Vaste",
            "Sobre",
            "Doux Douce",
            "Agile",
            "Tranquille",
            "Vert Verte",
            "Brun Brune",
            "Limpide",
            "Grave",
            "Léger Légère",
            "Bleu Bleue",
            "Mauve",
            "Ample",
            "Vif Vive",
            "Pâle",
            "Rouge",
            "Souple",
            "Haut Haute",
            "Large",
            "Fin Fine",
            "Solide",
            "Beige",
            "Ancien Ancienne",
            "Jaune",
            "Rond Ronde",
            "Profond Profonde",
            "Gris Grise",
            "Frais Fraîche");

    private NeutralNames() {}

    /**
     * The name of a participant.
     *
     * @param participant whose id chooses where to begin
     * @param taken names that others in the dialogue bear
     */
    public static String of(UUID participant, Predicate<String> taken) {
        int all = (MASCULINE.size() + FEMININE.size()) * QUALITIES.size();
        int from = (int) Long.remainderUnsigned(participant.getLeastSignificantBits() & 0x3FFF_FFFF_FFFF_FFFFL, all);
        for (int i = 0; i < all; i++) {
            String name = name((from + i) % all);
            if (!taken.test(name)) {
                return name;
            }
        }
        throw new IllegalStateException("All names are taken");
    }

    private static String name(int index) {
        int noun = index / QUALITIES.size();
        String[] quality = QUALITIES.get(index % QUALITIES.size()).split(" ");
        return noun < MASCULINE.size()
                ? MASCULINE.get(noun) + " " + quality[0]
                : FEMININE.get(noun - MASCULINE.size()) + " " + quality[quality.length - 1];
    }
}
