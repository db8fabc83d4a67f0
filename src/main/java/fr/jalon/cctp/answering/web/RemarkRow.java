package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerDetails;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionDetails.Ratings;
import fr.jalon.cctp.reaction.domain.Strength;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A remark with what was joined to it, and its answer.
 *
 * @param joined the same question of others
 * @param place of what it speaks, in words
 * @param answer as it is being written, null for none
 * @param published null for none
 */
record RemarkRow(
        DraftDetails draft,
        ReactionDetails said,
        List<ReactionDetails> joined,
        String place,
        @Nullable AnswerDetails answer,
        @Nullable PublishedAnswer published) {

    RemarkRow {
        joined = List.copyOf(joined);
    }

    public String path() {
        return draft.projectPath() + "/remarques/" + said.id();
    }

    /** Where its answer stands. */
    public RemarkState state() {
        if (answer != null && answer.isReady()) {
            return answer.fate() == AnswerFate.OPEN ? RemarkState.WAITING : RemarkState.READY;
        }
        return published != null && published.fate() != AnswerFate.OPEN ? RemarkState.PUBLISHED : RemarkState.WAITING;
    }

    public boolean isWaiting() {
        return state() == RemarkState.WAITING;
    }

    /** What becomes of it, as it is decided now; null for nothing. */
    public @Nullable AnswerFate fate() {
        if (answer != null && answer.pending()) {
            return answer.fate();
        }
        return published == null ? null : published.fate();
    }

    /** What is shown in the form. */
    public String words() {
        return answer == null || answer.words() == null ? "" : answer.words();
    }

    public String fateName() {
        return answer == null || answer.fate() == null ? "" : answer.fate().name();
    }

    public long seen() {
        return answer == null ? 0 : answer.version();
    }

    /** How many companies find it indispensable where the version of the day does not meet it. */
    public int unmetMusts() {
        return Stream.concat(Stream.of(said), joined.stream())
                .filter(one -> one.ratings().met() <= one.ratings().notMet())
                .mapToInt(one -> one.ratings().must() + (one.strength() == Strength.MUST ? 1 : 0))
                .sum();
    }

    /** {@code ↓ coût en baisse, 5 à 10 %}. */
    public String cost() {
        Cost cost = said.cost();
        return cost.direction().sign() + " " + cost.direction().label() + range(cost.from(), cost.to());
    }

    private static String range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null || from.compareTo(to) == 0) {
            BigDecimal one = from == null ? to : from;
            return one == null ? "" : ", " + plain(one) + "\u00a0%";
        }
        return ", " + plain(from) + " à " + plain(to) + "\u00a0%";
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String by() {
        String traits = said.by().traits();
        return said.by().pseudonym() + (traits == null ? "" : " · " + traits);
    }

    /** {@code 2 questions jointes}; empty for none. */
    public String joinedWords() {
        return joined.isEmpty() ? "" : French.count(joined.size(), "question jointe", "questions jointes");
    }

    /** What other companies think of it; empty for nothing. */
    public String support() {
        Ratings ratings = said.ratings();
        int all = ratings.must() + ratings.should() + ratings.nice();
        String met = ratings.met() + ratings.notMet() == 0
                ? ""
                : " · la version " + draft.published() + " y répond : " + ratings.met() + " oui, " + ratings.notMet()
                        + " non";
        return all == 0
                ? ""
                : French.count(all, "autre entreprise en juge", "autres entreprises en jugent") + " : " + ratings.must()
                        + " indispensable, " + ratings.should() + " important, " + ratings.nice() + " souhaitable"
                        + met;
    }
}
