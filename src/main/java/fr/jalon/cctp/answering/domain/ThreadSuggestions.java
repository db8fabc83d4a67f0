package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.shared.PlainText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that may ask the same, by the words they share. A person decides; nothing is joined by itself. */
public final class ThreadSuggestions {

    private static final int MOST = 3;
    private static final double LIKE = 0.3;
    private static final double SAME_CLAUSE = 0.12;
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 6;
    private static final Set<String> COMMON = Set.of(
            "avec", "cette", "dans", "elle", "etre", "leur", "leurs", "mais", "nous", "pour", "peut", "peuven", "quel",
            "quelle", "sans", "sera", "seront", "sont", "sous", "tout", "toute", "vous", "votre", "comme", "entre",
            "faut", "doit", "doiven");

    private record Scored(ReactionDetails reaction, double likeness) {}

    private ThreadSuggestions() {}

    /** The likest first, three at most; none for what is no question. Those of its own thread are left out. */
    public static List<ReactionDetails> of(ReactionDetails asked, List<ReactionDetails> all) {
        if (asked.kind() != ReactionKind.CLARIFICATION || !asked.isShown()) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.kind() == ReactionKind.CLARIFICATION && other.isShown())
                .filter(other -> !head(other).equals(head(asked)))
                .map(other -> new Scored(other, likeness(asked, other)))
                .filter(scored -> scored.likeness() >= LIKE)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .map(Scored::reaction)
                .limit(MOST)
                .toList();
    }

    /** The reaction that stands for its thread. */
    public static UUID head(ReactionDetails reaction) {
        return Objects.requireNonNullElse(reaction.thread(), reaction.id());
    }

    private static double likeness(ReactionDetails one, ReactionDetails other) {
        boolean same = one.place().clause() != null
                && one.place().clause().equals(other.place().clause());
        return likeness(one.words(), other.words()) + (same ? SAME_CLAUSE : 0);
    }

    /** 0 for no word in common, 1 for the same words: those that say something, without their endings. */
    static double likeness(String one, String other) {
        Set<String> first = stems(one);
        Set<String> second = stems(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return 2.0 * shared.size() / (first.size() + second.size());
    }

    private static Set<String> stems(String words) {
        return Stream.of(PlainText.of(words).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD || word.chars().anyMatch(Character::isDigit))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
