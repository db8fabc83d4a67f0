package fr.jalon.retroplanning.domain;

import fr.jalon.site.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on: a contact, a sentence, or both.
 *
 * @param kind null without a contact, as are the two others
 * @param with whom, as the person says it
 * @param on its day
 * @param sentence in the person's words; may be empty when there is a contact
 */
public record VerdictProof(
        @Nullable ProofKind kind,
        @Nullable String with,
        @Nullable LocalDate on,
        String sentence) {

    public static VerdictProof of(String sentence) {
        return new VerdictProof(null, null, null, sentence);
    }

    /** {@code Rendez-vous avec Mme Martin, le 3 avril 2027 : le cahier des charges est à l'étude}. */
    public String words() {
        if (kind == null || with == null || on == null) {
            return sentence;
        }
        String contact = kind.label() + " avec " + with + ", le " + French.date(on);
        return sentence.isEmpty() ? contact : contact + " : " + sentence;
    }
}
