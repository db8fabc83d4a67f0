package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.PlaceFate;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionPlace.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remarks whose passage could not be followed, each with the places offered; for the buyer, and for whoever said them.
 *
 * @param path of the page
 * @param back of the page before, with its title
 * @param open whether they may be placed now
 */
record OrphansPage(
        String title, String path, String back, String backTitle, int number, boolean open, List<Orphan> orphans) {

    /** @param decided what a person decided, in words; empty while nobody has */
    record Orphan(ReactionDetails said, String decided, List<Offer> offers) {

        Orphan {
            offers = List.copyOf(offers);
        }

        public boolean isDecided() {
            return !decided.isEmpty();
        }

        /** What was quoted, else what was said. */
        public String quote() {
            return Objects.requireNonNullElse(said.target().quote(), "toute la clause");
        }
    }

    /** A place. @param choice from 0 */
    record Offer(int choice, String heading, List<MarkedWords.Run> words) {}

    private static final int AROUND = 120;

    OrphansPage {
        orphans = List.copyOf(orphans);
    }

    /** Those that are orphans, and those that a person decided about, which can be undone. */
    static List<Orphan> orphans(PublishedText text, List<ReactionDetails> reactions) {
        return reactions.stream()
                .filter(one -> one.place().fate() == PlaceFate.ORPHAN
                        || one.place().fate() == PlaceFate.PLACED
                        || one.place().fate() == PlaceFate.LEFT)
                .map(one -> new Orphan(one, decided(text, one), offers(text, one)))
                .toList();
    }

    private static String decided(PublishedText text, ReactionDetails said) {
        return switch (said.place().fate()) {
            case PLACED -> "placée à « " + heading(text, said.place().clause()) + " »";
            case LEFT -> "laissée sans place";
            default -> "";
        };
    }

    private static List<Offer> offers(PublishedText text, ReactionDetails said) {
        List<Offer> offers = new ArrayList<>();
        List<Proposal> proposals = said.place().proposals();
        for (int at = 0; at < proposals.size(); at++) {
            Proposal one = proposals.get(at);
            String words = text.clause(one.clause())
                    .map(clause -> clause.said().words())
                    .orElse("");
            offers.add(new Offer(at, heading(text, one.clause()), around(words, one)));
        }
        return offers;
    }

    private static List<MarkedWords.Run> around(String words, Proposal one) {
        int[] points = words.codePoints().toArray();
        int from = Math.max(0, Math.min(one.start(), points.length) - AROUND);
        int to = Math.min(points.length, one.start() + one.length() + AROUND);
        String cut = new String(points, from, Math.max(0, to - from));
        return MarkedWords.of(cut, one.start() - from, one.length());
    }

    private static String heading(PublishedText text, @Nullable UUID clause) {
        return Optional.ofNullable(clause)
                .flatMap(text::clause)
                .map(one -> one.said().heading())
                .filter(heading -> !heading.isEmpty())
                .orElse("clause sans titre");
    }
}
