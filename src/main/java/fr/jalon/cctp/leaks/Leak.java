package fr.jalon.cctp.leaks;

/**
 * Something in a text that may tell who wrote it.
 *
 * @param text as it stands there
 * @param start in chars of the text
 */
public record Leak(Kind kind, String text, int start) {

    /** What it is. */
    public enum Kind {
        COMPANY("le nom de votre entreprise"),
        PERSON("le nom d’une personne de votre entreprise"),
        IDENTIFIER("un numéro SIREN ou SIRET"),
        EMAIL("une adresse de courriel"),
        PHONE("un numéro de téléphone"),
        ADDRESS("une adresse postale"),
        WEBSITE("un site internet"),
        BRAND("une marque ou un modèle, qui vous désigne si vous êtes seuls à le vendre");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** With its article, in French. */
        public String label() {
            return label;
        }
    }

    int end() {
        return start + text.length();
    }

    /** The same finding has the same key wherever it stands. */
    public String key() {
        return kind + ":" + text.replaceAll("\\s+", " ");
    }
}
