package fr.jalon.cctp.neutrality;

/**
 * A passage that may shut competitors out.
 *
 * @param words exactly those at issue
 * @param sentence the one they stand in
 * @param explanation in French, one or two sentences
 */
public record Finding(
        Kind kind,
        Severity severity,
        Passage words,
        Passage sentence,
        LegalBasis law,
        String explanation,
        Mending mending) {

    /** The same as long as the sentence is, wherever it stands: what the buyer chose to keep is not asked again. */
    public String fingerprint() {
        return kind + ":" + Draft.fold(words.text()) + ":" + Draft.fold(sentence.text());
    }
}
