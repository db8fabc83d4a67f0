package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.CostDirection;
import fr.jalon.cctp.reaction.domain.NewReaction;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.cctp.reaction.domain.Strength;
import fr.jalon.cctp.wording.Passages.Place;
import fr.jalon.site.ChoiceInput;
import fr.jalon.site.ManyLines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a company says, as typed.
 *
 * @param about the id of a clause or a criterion; empty for the whole
 * @param version the number of the version that was read
 * @param place where in the clause the quotation stands, where it stands there several times: code points from its beginning
 * @param remarkWording filled beforehand with what it would replace
 * @param confirmed what was found to tell who writes, and is kept
 */
record RemarkForm(
        @Nullable String about,
        @Nullable String version,
        @Nullable String remarkKind,
        @ManyLines @Nullable String remarkQuote,
        @Nullable String place,
        @ManyLines @Nullable String remarkWords,
        @ManyLines @Nullable String remarkWording,
        @Nullable String remarkCost,
        @Nullable String costFrom,
        @Nullable String costTo,
        @Nullable String remarkStrength,
        @Nullable List<String> confirmed) {

    private static final int LONGEST_QUOTE = 8000;
    private static final int LONGEST_WORDING = 60_000;

    /** @param quote where one place in the clause was chosen on the reading page; null else */
    static RemarkForm blank(PublishedText text, String about, @Nullable Place quote, String typed) {
        return new RemarkForm(
                about,
                String.valueOf(text.number()),
                "",
                quote == null ? typed : quote.quote(),
                quote == null ? "" : String.valueOf(quote.start()),
                "",
                quote == null ? new RemarkTarget(text, about, "", "").words() : quote.quote(),
                CostDirection.UNKNOWN.name(),
                "",
                "",
                Strength.SHOULD.name(),
                List.of());
    }

    RemarkTarget target(PublishedText text) {
        return new RemarkTarget(text, typed(about), typed(remarkQuote), typed(place));
    }

    /** The version that was read, else the one of today. */
    int number(int today) {
        String number = typed(version);
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : today;
    }

    List<String> kept() {
        return confirmed == null ? List.of() : confirmed;
    }

    /** The proposed wording where it is another than what stands there; null else. */
    @Nullable
    String wording(RemarkTarget target) {
        String wording = typed(remarkWording);
        return wording.isEmpty() || target.isSaid(wording) ? null : wording;
    }

    String words() {
        return typed(remarkWords);
    }

    /** What was typed, of that version; empty where it cannot be sent, and the errors say why. */
    Optional<NewReaction> read(PublishedText text, BindingResult errors) {
        RemarkTarget target = target(text);
        ReactionKind kind = ChoiceInput.read(ReactionKind.class, remarkKind, "remarkKind", errors)
                .orElse(null);
        if (kind == null && !errors.hasFieldErrors("remarkKind")) {
            errors.rejectValue("remarkKind", "none", "Dites de quelle nature est votre remarque.");
        }
        Strength strength = ChoiceInput.read(Strength.class, remarkStrength, "remarkStrength", errors)
                .orElse(Strength.SHOULD);
        Cost cost = CostInput.read(remarkCost, costFrom, costTo, errors);
        checkTarget(target, errors);
        checkWords(errors);
        checkWording(target, kind, errors);
        if (errors.hasErrors() || kind == null) {
            return Optional.empty();
        }
        return Optional.of(
                new NewReaction(text.number(), kind, target.chosen(), words(), wording(target), cost, strength));
    }

    private void checkTarget(RemarkTarget target, BindingResult errors) {
        if (!target.exists()) {
            errors.rejectValue(
                    "about", "unknown", "Cette clause n’est pas dans cette version : choisissez-en une autre.");
        } else if (typed(remarkQuote).length() > LONGEST_QUOTE) {
            errors.rejectValue("remarkQuote", "long", "La citation compte au plus 8 000 caractères.");
        } else if (target.isQuoteLost()) {
            errors.rejectValue(
                    "remarkQuote",
                    "lost",
                    "Ces mots ne se trouvent pas dans ce que vous avez choisi : copiez-les de la clause, ou laissez la citation vide.");
        } else if (target.isAmbiguous()) {
            errors.rejectValue(
                    "place",
                    "several",
                    "Ces mots se trouvent plusieurs fois dans la clause : dites duquel vous parlez.");
        }
    }

    private void checkWords(BindingResult errors) {
        if (words().isEmpty()) {
            errors.rejectValue("remarkWords", "none", "Écrivez votre question, votre solution ou vos raisons.");
        } else if (words().length() > NewReaction.LONGEST) {
            errors.rejectValue(
                    "remarkWords", "long", "Une remarque compte au plus 100 000 caractères : coupez-la en plusieurs.");
        }
    }

    private void checkWording(RemarkTarget target, @Nullable ReactionKind kind, BindingResult errors) {
        String wording = wording(target);
        if (wording == null && kind == ReactionKind.ALTERNATIVE) {
            errors.rejectValue(
                    "remarkWording", "none", "Écrivez la rédaction que vous proposez à la place de celle du projet.");
        } else if (wording != null && target.isWhole()) {
            errors.rejectValue(
                    "remarkWording",
                    "whole",
                    "Une autre rédaction porte sur une clause ou un critère : choisissez lequel.");
        } else if (wording != null && wording.length() > LONGEST_WORDING) {
            errors.rejectValue("remarkWording", "long", "La rédaction proposée compte au plus 60 000 caractères.");
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
