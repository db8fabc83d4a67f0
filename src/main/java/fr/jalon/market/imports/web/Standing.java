package fr.jalon.market.imports.web;

import fr.jalon.market.imports.ImportFact;

/** The state of an import, in a word and a tone. */
record Standing(String label, String tone) {

    static Standing of(ImportFact fact) {
        return switch (fact.state()) {
            case "DONE" -> new Standing("terminé", "done");
            case "RUNNING" -> new Standing(fact.cancelRequested() ? "en cours d'arrêt" : "en cours", "action");
            case "QUEUED" -> new Standing("en attente", "neutral");
            case "CANCELLED" -> new Standing("arrêté", "neutral");
            case "INTERRUPTED" -> new Standing("interrompu", "late");
            default -> new Standing("échoué", "late");
        };
    }
}
