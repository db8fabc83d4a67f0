package fr.jalon.market.forecast;

import fr.jalon.shared.Cpv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published list of contracts of Paris, and in it the contract that followed another: same category, most alike
 * object (shared words over all words), notified when at least half the duration had passed.
 */
final class ParisHistory {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "de", "du", "des", "la", "le", "les", "et", "au", "aux", "en", "pour", "par", "sur", "ms", "lot", "marche",
            "accord", "cadre");

    private final Map<String, List<Contract>> byCategory = new HashMap<>();

    record Contract(String nature, LocalDate notified, int days, Set<String> words, String object) {

        /** As the same buyer enters it elsewhere: the months touched. */
        int publishedMonths() {
            return days == 1460 ? 49 : (int) (days / 30.4375) + 1;
        }

        ContractFacts facts() {
            String cpv = nature.equals("SERVICES") ? "90000000" : nature.equals("TRAVAUX") ? "45000000" : "30000000";
            return new ContractFacts(
                    false,
                    null,
                    new Cpv(cpv),
                    object,
                    false,
                    notified,
                    null,
                    null,
                    publishedMonths(),
                    publishedMonths(),
                    0,
                    null,
                    List.of(),
                    null,
                    null);
        }
    }

    /** Empty when the shared data does not lie beside the project. */
    static Optional<Path> folder() {
        @Nullable String given = System.getenv("JALON_SHARED_DATA");
        Path folder = (given == null ? Path.of("../shared/data") : Path.of(given)).resolve("paris-marches");
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    static ParisHistory read(Path folder) throws IOException {
        ParisHistory history = new ParisHistory();
        JsonMapper json = new JsonMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    json.readTree(in).get("data").forEach(history::add);
                }
            }
        }
        return history;
    }

    private void add(JsonNode row) {
        if (!row.path("duree_jours").isNumber()) {
            return;
        }
        String object = row.path("objet").asString("");
        byCategory
                .computeIfAbsent(row.path("categorie_libelle").asString(""), category -> new ArrayList<>())
                .add(new Contract(
                        row.path("nature").asString(),
                        LocalDate.parse(row.path("date_notification").asString()),
                        row.path("duree_jours").asInt(),
                        words(object),
                        object));
    }

    /** Contracts of a nature at least 330 days long that end a year before the list does, with their successor. */
    List<Contract[]> successions(String nature, LocalDate lastDay, double alike) {
        List<Contract[]> found = new ArrayList<>();
        for (List<Contract> category : byCategory.values()) {
            for (Contract contract : category) {
                LocalDate end = contract.notified().plusDays(contract.days());
                if (contract.nature().equals(nature)
                        && contract.days() >= 330
                        && contract.notified().getYear() <= 2021
                        && !end.isAfter(lastDay.minusDays(365))) {
                    successor(contract, category, alike).ifPresent(next -> found.add(new Contract[] {contract, next}));
                }
            }
        }
        return found;
    }

    private static Optional<Contract> successor(Contract contract, List<Contract> category, double alike) {
        Contract best = null;
        double bestLikeness = alike;
        LocalDate earliest = contract.notified().plusDays(contract.days() / 2);
        for (Contract other : category) {
            if (other == contract || other.notified().isBefore(earliest)) {
                continue;
            }
            double likeness = likeness(contract.words(), other.words());
            if (likeness > bestLikeness || (best == null && likeness == alike)) {
                best = other;
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double likeness(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> words(String object) {
        Set<String> words = new HashSet<>(Arrays.asList(
                ObjectWords.plain(object).replaceAll("[^a-z0-9]+", " ").strip().split(" ")));
        words.removeIf(word -> word.length() < 2 || EMPTY_WORDS.contains(word));
        return words;
    }
}
