package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.CostDirection;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.cctp.reaction.domain.Strength;
import fr.jalon.cctp.wording.ClauseBlocks;
import fr.jalon.cctp.wording.ClauseBlocks.Block;
import fr.jalon.cctp.wording.ClauseBlocks.Passage;
import fr.jalon.cctp.wording.Passages.Place;
import fr.jalon.cctp.wording.WordDiff;
import fr.jalon.cctp.wording.WordDiff.Piece;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a company writes a remark.
 *
 * @param name of what it is about
 * @param blocks of the clause, with the quotation marked; empty for others
 * @param places where the quotation stands, when it has to be said which one is meant; empty else
 * @param difference the proposed wording against what it replaces; empty while it proposes nothing else
 * @param hits what would tell who writes; empty when nothing does, or it was not looked for yet
 */
record RemarkPage(
        DialogueSummary dialogue,
        PublishedText text,
        String name,
        List<Block> blocks,
        List<Place> places,
        List<Piece> difference,
        List<LeakCheck.Hit> hits) {

    static RemarkPage of(DialogueSummary dialogue, PublishedText text, RemarkForm form, List<LeakCheck.Hit> hits) {
        RemarkTarget target = form.target(text);
        String wording = form.wording(target);
        return new RemarkPage(
                dialogue,
                text,
                target.clause().map(Targets::name).orElse(target.isWhole() ? "" : target.words()),
                target.clause()
                        .map(clause -> ClauseBlocks.of(
                                clause.said().words(),
                                target.place()
                                        .map(place -> List.of(new Passage(
                                                place.start(),
                                                place.quote()
                                                        .codePointCount(
                                                                0, place.quote().length()))))
                                        .orElse(List.of())))
                        .orElse(List.of()),
                target.places().size() > 1 ? target.places() : List.of(),
                wording == null || target.isWhole() ? List.of() : WordDiff.between(target.words(), wording),
                hits);
    }

    public List<Choice> abouts() {
        return Targets.choices(text);
    }

    /** With none at first: nobody should send a kind that was not chosen. */
    public List<Choice> kindsToChoose() {
        return Stream.concat(
                        Stream.of(new Choice("", "Choisissez")),
                        Arrays.stream(ReactionKind.values())
                                .map(one -> new Choice(one.name(), French.capitalised(one.label()))))
                .toList();
    }

    public List<Choice> costs() {
        return Arrays.stream(CostDirection.values())
                .map(one -> new Choice(one.name(), French.capitalised(one.label())))
                .toList();
    }

    public List<Choice> strengths() {
        return Arrays.stream(Strength.values())
                .map(one -> new Choice(one.name(), French.capitalised(one.label())))
                .toList();
    }

    /** The one line under the title. */
    public String lead() {
        return "Version " + text.number() + " · remarques jusqu’au " + French.moment(dialogue.closesAt())
                + ". Personne d’autre que votre entreprise ne saura de qui elle vient.";
    }
}
