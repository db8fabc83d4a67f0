package fr.jalon.contact.journal.web;

/** The log on the card of a target. @param said {@code 3 échanges avant procédure, tous au journal} */
record JournalOfTarget(String said) {

    static JournalOfTarget of(int exchanges) {
        return new JournalOfTarget(
                exchanges == 0
                        ? "Aucun échange avant procédure"
                        : exchanges == 1
                                ? "1 échange avant procédure, au journal"
                                : exchanges + " échanges avant procédure, tous au journal");
    }
}
