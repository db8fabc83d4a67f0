package fr.jalon.contact.web;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.Source;
import fr.jalon.site.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be chosen in the form of a person.
 *
 * @param authorities the targets; empty where the authority is given
 */
record ContactChoices(
        List<Choice> civilities,
        List<Choice> circles,
        List<Choice> influences,
        List<Choice> sources,
        List<Choice> authorities) {

    static ContactChoices with(List<Choice> authorities) {
        return new ContactChoices(
                Stream.concat(
                                Stream.of(new Choice("", "Non précisée")),
                                Stream.of(Civility.values()).map(one -> new Choice(one.name(), one.label())))
                        .toList(),
                Stream.of(Circle.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                Stream.of(Influence.UNKNOWN, Influence.DECIDES, Influence.INFLUENCES, Influence.NEITHER)
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                Stream.of(Source.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                authorities);
    }
}
