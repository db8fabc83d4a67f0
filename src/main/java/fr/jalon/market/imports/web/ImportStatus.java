package fr.jalon.market.imports.web;

import fr.jalon.market.imports.domain.ImportDetails;

/** The state of an import, in a word and a tone. */
record ImportStatus(String label, String tone) {

    static ImportStatus of(ImportDetails fact) {
        return switch (fact.state()) {
            case "DONE" -> new ImportStatus("terminé", "done");
            case "RUNNING" -> new ImportStatus(fact.cancelRequested() ? "en cours d'arrêt" : "en cours", "action");
            case "QUEUED" -> new ImportStatus("en attente", "neutral");
            case "CANCELLED" -> new ImportStatus("arrêté", "neutral");
            case "INTERRUPTED" -> new ImportStatus("interrompu", "late");
            default -> new ImportStatus("échoué", "late");
        };
    }
}
