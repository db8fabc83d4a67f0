package fr.jalon.contact.privacy.web;

import fr.jalon.contact.privacy.domain.Batch;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;

/** What one act has done for many, in sentences. Pure. */
final class BatchWording {

    private static final int NAMED = 8;

    private BatchWording() {}

    static String done(Batch batch) {
        List<String> sentences = new ArrayList<>();
        int told = batch.told().size();
        sentences.add(
                told == 0
                        ? "Aucun courriel n’est parti."
                        : French.count(told, "personne est informée", "personnes sont informées")
                                + " par courriel, une par une.");
        if (!batch.withoutAddress().isEmpty()) {
            sentences.add("Sans adresse e-mail : " + named(batch.withoutAddress())
                    + ". Préparez une lettre, ou complétez la fiche.");
        }
        if (batch.before() > 0) {
            sentences.add(French.count(batch.before(), "personne l’était", "personnes l’étaient") + " déjà.");
        }
        if (batch.gone() > 0) {
            sentences.add(French.count(batch.gone(), "personne n’est plus", "personnes ne sont plus")
                    + " dans vos contacts : rien ne part.");
        }
        return String.join(" ", sentences);
    }

    private static String named(List<String> names) {
        int more = names.size() - NAMED;
        String first = String.join(", ", names.stream().limit(NAMED).toList());
        return more > 0 ? first + " et " + French.count(more, "autre", "autres") : first;
    }
}
