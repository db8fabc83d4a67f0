package fr.jalon.contact.events.web;

import fr.jalon.account.Colleague;
import fr.jalon.contact.events.domain.EventKind;
import fr.jalon.site.Choice;
import java.util.Arrays;
import java.util.List;

/** Where an event is typed. @param action where the form goes */
record EventFormPage(String title, String action, String back, List<Choice> colleagues) {

    static EventFormPage of(String title, String action, String back, List<Colleague> colleagues) {
        return new EventFormPage(
                title,
                action,
                back,
                colleagues.stream()
                        .map(one -> new Choice(one.membershipId().toString(), one.name()))
                        .toList());
    }

    public List<Choice> kinds() {
        return Arrays.stream(EventKind.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }
}
