package fr.jalon.market.intake;

import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the regulation, and the spellings of 2019 and of real platforms that mean them. */
final class Vocabulary {

    private static final String NEGOTIATED = "Procédure avec négociation";
    private static final String UNPUBLISHED = "Marché passé sans publicité ni mise en concurrence préalable";

    static final Vocabulary NATURE = new Vocabulary(
            "nature",
            List.of(
                    "Marché",
                    "Marché de partenariat",
                    "Marché de défense ou de sécurité",
                    "Accord-cadre",
                    "Marché subséquent",
                    "Concession de travaux",
                    "Concession de service",
                    "Concession de service public",
                    "Délégation de service public"),
            Map.of(
                    "Marché hors accord cadre",
                    "Marché",
                    "Marchés",
                    "Marché",
                    "Contrat de concession",
                    "Concession de service"));

    static final Vocabulary PROCEDURE = new Vocabulary(
            "procedure",
            List.of(
                    "Procédure adaptée",
                    "Appel d'offres ouvert",
                    "Appel d'offres restreint",
                    NEGOTIATED,
                    UNPUBLISHED,
                    "Dialogue compétitif",
                    "Procédure négociée ouverte",
                    "Procédure non négociée ouverte",
                    "Procédure négociée restreinte",
                    "Procédure non négociée restreinte"),
            Map.of(
                    "Procédure concurrentielle avec négociation", NEGOTIATED,
                    "Procédure négociée avec mise en concurrence préalable", NEGOTIATED,
                    "Marché négocié sans publicité ni mise en concurrence préalable", UNPUBLISHED,
                    "Marché public négocié sans publicité ni mise en concurrence préalable", UNPUBLISHED,
                    "Marché public passé sans publicité ni mise en concurrence préalable", UNPUBLISHED));

    static final Vocabulary PLACE_TYPE = new Vocabulary(
            "lieuExecution.typeCode",
            List.of(
                    "Code postal",
                    "Code commune",
                    "Code arrondissement",
                    "Code canton",
                    "Code département",
                    "Code région",
                    "Code pays"),
            Map.of());

    static final Vocabulary IDENTIFIER_TYPE = new Vocabulary(
            "titulaires.typeIdentifiant",
            List.of("SIRET", "TVA", "TAHITI", "RIDET", "FRWF", "IREP", "HORS-UE"),
            Map.of(
                    "TVA_INTRACOMMUNAUTAIRE",
                    "TVA",
                    "FRW",
                    "FRWF",
                    "HORS_UE",
                    "HORS-UE",
                    "HORSUE",
                    "HORS-UE",
                    "UE",
                    "TVA"));

    private final String field;
    private final List<String> words;
    private final Map<String, String> byFolded = new HashMap<>();

    private Vocabulary(String field, List<String> words, Map<String, String> spellings) {
        this.field = field;
        this.words = words;
        words.forEach(word -> byFolded.put(PlainText.of(word), word));
        spellings.forEach((spelling, word) -> byFolded.put(PlainText.of(spelling), word));
    }

    /** The word of the regulation for a published one; an unknown word stays as it is. */
    @Nullable
    String read(@Nullable String published, FindingCollector notes) {
        if (published == null || words.contains(published)) {
            return published;
        }
        String raw = TextRepair.word(published, field, notes);
        if (raw == null || words.contains(raw)) {
            return raw;
        }
        String word = byFolded.get(PlainText.of(raw));
        if (word == null) {
            notes.add(Defect.WORD_UNKNOWN, field, raw, raw);
            return raw;
        }
        notes.add(Defect.WORD_FOLDED, field, raw, word);
        return word;
    }

    /** Several words in one field, without the ones that say « none ». */
    static List<String> several(RecordFields source, FindingCollector notes, String wrapper, String... lists) {
        List<String> words = new ArrayList<>();
        for (String list : lists) {
            source.items(list, wrapper).stream()
                    .map(item -> TextRepair.word(RecordFields.literal(item), list, notes))
                    .filter(java.util.Objects::nonNull)
                    .flatMap(text -> text.indexOf(',') < 0 ? Stream.of(text) : Stream.of(text.split(", ")))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !saysNone(word) && !words.contains(word))
                    .forEach(words::add);
            if (!words.isEmpty()) {
                break;
            }
        }
        return List.copyOf(words);
    }

    private static boolean saysNone(String word) {
        return word.equals("Sans objet") || word.startsWith("Pas de ") || word.equals("NC");
    }

    /** A yes or no in any of its spellings; null when not said. */
    static @Nullable Boolean yesOrNo(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "true", "oui", "1", "1.0" -> true;
            case "false", "non", "0", "0.0" -> false;
            default -> null;
        };
    }
}
