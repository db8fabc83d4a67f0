package fr.jalon.authority.web;

import fr.jalon.authority.directory.DirectoryFile.Refusal;
import fr.jalon.authority.domain.DirectoryDetails;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded directory before it is taken over.
 *
 * @param nothing why there is nothing to take over, in words; null when there is something
 * @param refusals the first lines left out
 * @param more how many more were left out, in words; null for none
 * @param change the path of the row of the history, once it was taken over
 * @param refusal why it cannot be taken over; null when it can
 */
record DirectoryPage(
        String path,
        String fileName,
        String lead,
        String created,
        String changed,
        String unchanged,
        String refused,
        @Nullable String nothing,
        List<Refusal> refusals,
        @Nullable String more,
        @Nullable String change,
        @Nullable String refusal) {

    static DirectoryPage of(
            DirectoryDetails directory,
            DirectoryDetails.Counts counts,
            List<Refusal> refusals,
            @Nullable String refusal) {
        long more = counts.refused() - refusals.size();
        return new DirectoryPage(
                "/collectivites/annuaire/" + directory.id(),
                directory.fileName(),
                directory.layout() + ", envoyé par " + directory.by() + " le " + French.moment(directory.at()),
                French.number(counts.created()),
                French.number(counts.changed()),
                French.number(counts.unchanged()),
                French.number(counts.refused()),
                nothing(counts),
                refusals,
                more <= 0 ? null : "et " + French.number(more) + " autres",
                directory.change() == null ? null : "/collectivites/historique/" + directory.change(),
                refusal);
    }

    private static @Nullable String nothing(DirectoryDetails.Counts counts) {
        if (counts.created() + counts.changed() > 0) {
            return null;
        }
        return counts.unchanged() == 0 && counts.refused() > 0
                ? "Aucune ligne ne peut être reprise : corrigez le fichier, puis envoyez-le de nouveau."
                : "La liste sait déjà tout ce que dit ce fichier.";
    }
}
