package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Advice;
import fr.jalon.contact.requests.domain.AnswerOutcome;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.Way;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.Arrays;
import java.util.List;

/**
 * A form about one request.
 *
 * @param title what is noted
 * @param step the key of the step, empty where the page has a form of its own
 */
record StepPage(RequestDetails request, String title, String step) {

    public List<Choice> ways() {
        return Arrays.stream(Way.values())
                .map(one -> new Choice(one.name(), French.capitalised(one.label())))
                .toList();
    }

    public List<Choice> advices() {
        return Arrays.stream(Advice.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    public List<Choice> outcomes() {
        return Arrays.stream(AnswerOutcome.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    public boolean isSending() {
        return step.equals("envoi");
    }

    public boolean isAdvice() {
        return step.equals("avis");
    }

    public boolean isClosing() {
        return step.equals("cloture");
    }
}
