package fr.jalon.contact.web;

import fr.jalon.contact.PlannedActions.PlannedAction;
import fr.jalon.contact.domain.Addressee;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the forms of interactions let one choose from. */
final class InteractionChoices {

    private InteractionChoices() {}

    static String value(PlannedAction action) {
        return action.planId() + ":" + action.key();
    }

    static List<Choice> who(List<Addressee> found, String typed) {
        List<Choice> choices = new ArrayList<>(found.stream().map(WhoChoice::of).toList());
        if (!typed.isEmpty()) {
            choices.add(new Choice(WhoChoice.NEW, "Nouvelle personne : « " + typed + " »"));
        }
        return choices;
    }

    static List<Choice> kinds() {
        return Arrays.stream(InteractionKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    static List<Choice> fulfils(List<PlannedAction> open) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Ne coche aucune action")));
        open.forEach(action -> choices.add(new Choice(
                value(action), action.title() + " · " + action.plan() + ", " + French.shortDate(action.on()))));
        return choices;
    }
}
