package fr.jalon.contact.web;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.web.TargetContracts.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one wants to have in hand at a visit, on one page of paper.
 *
 * @param people who are there still, who decides first
 * @param said the latest, the newest first
 * @param questions what is not known yet and can be asked there
 */
record VisitPage(
        TargetCard card,
        @Nullable String next,
        List<ContactDetails> people,
        List<InteractionDetails> said,
        List<Row> contracts,
        List<String> questions) {

    private static final int CONTRACTS = 4;

    static VisitPage of(TargetCard card, List<ContactDetails> known, List<InteractionDetails> said) {
        List<ContactDetails> people =
                known.stream().filter(one -> one.leftOn() == null).toList();
        List<Row> contracts = TargetContracts.of(card, Map.of()).rows();
        return new VisitPage(
                card,
                TargetCardPage.of(card, "", List.of()).next(),
                people,
                said,
                contracts.subList(0, Math.min(CONTRACTS, contracts.size())),
                questions(people, contracts));
    }

    private static List<String> questions(List<ContactDetails> people, List<Row> contracts) {
        List<String> questions = new ArrayList<>();
        if (contracts.isEmpty()) {
            questions.add("Qui fait ce travail aujourd’hui, et jusqu’à quand ?");
        } else {
            questions.add("Les reconductions iront-elles à leur terme, ou le marché sera-t-il relancé avant ?");
            questions.add("Le prochain marché sera-t-il alloti autrement ? Un lot sera-t-il réservé ?");
        }
        if (people.stream().noneMatch(one -> one.facts().circle() == Circle.PURCHASING)) {
            questions.add("Qui, au bureau des marchés, écrira la consultation ?");
        }
        if (people.stream().noneMatch(one -> one.facts().circle() == Circle.ELECTED)) {
            questions.add("Quel élu suit ce sujet ?");
        }
        questions.add("Une rencontre de plusieurs entreprises est-elle prévue avant d’écrire le cahier des charges ?");
        return questions;
    }
}
