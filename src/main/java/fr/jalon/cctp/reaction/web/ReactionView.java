package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.PlaceFate;
import fr.jalon.cctp.reaction.domain.RatingService.OwnRating;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionDetails.Ratings;
import fr.jalon.cctp.wording.WordDiff;
import fr.jalon.cctp.wording.WordDiff.Piece;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as it is read, ready to show.
 *
 * @param own whether the company that looks has said it
 * @param difference the proposed wording against what it replaces; empty for none
 * @param carried how it came from the version that it was said of; null where it was said of this one
 * @param rating what the company that looks thinks of it; null for nothing
 * @param parts what other features show beneath it
 */
record ReactionView(
        ReactionDetails said,
        boolean own,
        List<Piece> difference,
        @Nullable String carried,
        @Nullable OwnRating rating,
        List<ReactionPart.PlacedPart> parts) {

    static ReactionView of(
            ReactionDetails said,
            @Nullable PublishedText text,
            @Nullable UUID me,
            @Nullable OwnRating rating,
            List<ReactionPart.PlacedPart> parts) {
        return new ReactionView(
                said, said.by().id().equals(me), difference(said, text), carried(said), rating, List.copyOf(parts));
    }

    public String anchor() {
        return "remarque-" + said.id();
    }

    public UUID id() {
        return said.id();
    }

    public String name() {
        return said.by().pseudonym();
    }

    public String day() {
        return French.shortDate(said.saidOn());
    }

    /** {@code coût en baisse, 5 à 10 %}. */
    public String cost() {
        Cost cost = said.cost();
        return cost.direction().sign() + " " + cost.direction().label() + range(cost.from(), cost.to());
    }

    /** {@code Pour 3 entreprises : 2 indispensable, 1 souhaitable · répond au besoin : 1 oui, 2 non}; empty for nothing. */
    public String ratings() {
        Ratings ratings = said.ratings();
        int all = ratings.must() + ratings.should() + ratings.nice();
        if (all == 0) {
            return "";
        }
        List<String> words = new ArrayList<>();
        add(words, ratings.must(), "indispensable");
        add(words, ratings.should(), "important");
        add(words, ratings.nice(), "souhaitable");
        String met = ratings.met() + ratings.notMet() == 0
                ? ""
                : " · cette version y répond : " + ratings.met() + " oui, " + ratings.notMet() + " non";
        return "Pour " + French.count(all, "autre entreprise", "autres entreprises") + " : " + String.join(", ", words)
                + met;
    }

    private static void add(List<String> words, int count, String word) {
        if (count > 0) {
            words.add(count + " " + word);
        }
    }

    public String ratedStrength() {
        return rating == null ? "" : rating.strength().name();
    }

    public String ratedMet() {
        return Optional.ofNullable(rating).map(OwnRating::met).map(Enum::name).orElse("");
    }

    private static String range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null || to == null || from.compareTo(to) == 0) {
            return ", " + plain(from == null ? to : from) + " %";
        }
        return ", " + plain(from) + " à " + plain(to) + " %";
    }

    private static String plain(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Against the passage, else against the clause or the criterion where that version is at hand. */
    private static List<Piece> difference(ReactionDetails said, @Nullable PublishedText text) {
        String wording = said.wording();
        if (wording == null) {
            return List.of();
        }
        String before = Optional.ofNullable(said.target().quote())
                .or(() -> Optional.ofNullable(text)
                        .filter(version -> version.number() == said.number())
                        .flatMap(version -> Targets.words(
                                version, said.target().clause(), said.target().criterion())))
                .orElse("");
        return before.isEmpty()
                ? List.of(new Piece(WordDiff.Change.ADDED, wording))
                : WordDiff.between(before, wording);
    }

    private static @Nullable String carried(ReactionDetails said) {
        PlaceFate fate = said.place().fate();
        String since = "Dite de la version " + said.number();
        return switch (fate) {
            case SAID -> null;
            case KEPT -> since + ".";
            case MOVED -> since + " ; le passage a changé de place depuis.";
            case REWORDED -> since + " ; le passage a été récrit depuis.";
            case MOVED_AND_REWORDED -> since + " ; le passage a changé de place et a été récrit depuis.";
            case ORPHAN -> since + " ; le passage a disparu depuis, ou ne se distingue plus d’un autre.";
            case PLACED -> since + " ; replacée ici par une personne.";
            case LEFT -> since + " ; sans place dans cette version.";
        };
    }
}
