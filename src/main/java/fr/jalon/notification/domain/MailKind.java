package fr.jalon.notification.domain;

/** Mails that people can stop, each with its reason. */
public enum MailKind {
    REMINDER(
            "Rappels d’échéance",
            "les rappels d’échéance",
            "parce que des actions ou des suites qui vous sont confiées arrivent à leur date ou l’ont dépassée"),
    DIGEST(
            "Bilan du lundi",
            "le bilan du lundi",
            "parce que votre entreprise suit des plans à rebours, des contacts ou des demandes"),
    GIVEN(
            "Actions confiées",
            "les messages sur les actions confiées",
            "parce qu’une personne de votre entreprise vous a confié une action"),
    J_MOVED(
            "Déplacements de J",
            "les messages sur les déplacements de J",
            "parce qu’un jour J a bougé dans un plan qui vous concerne"),
    DIALOGUE(
            "Projets de cahier des charges",
            "les messages sur les projets de cahier des charges",
            "parce qu’un acheteur soumet un projet dans les métiers et le territoire de votre entreprise, ou que vous le suivez");

    private final String label;
    private final String inSentence;
    private final String reason;

    MailKind(String label, String inSentence, String reason) {
        this.label = label;
        this.inSentence = inSentence;
        this.reason = reason;
    }

    public String label() {
        return label;
    }

    /** With its article: {@code le bilan du lundi}. */
    public String inSentence() {
        return inSentence;
    }

    /** Why somebody gets it: {@code parce que votre entreprise…}. */
    String reason() {
        return reason;
    }
}
