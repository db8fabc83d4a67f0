package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in French what a file held beside its blocks, and what became of it: a sentence for each kind that is there. */
public final class NoticeWording {

    private static final int MOST_PLACES = 5;
    private static final int MOST_WORDS = 6;

    private NoticeWording() {}

    /** In the order in which they matter; none where the file held blocks alone. */
    public static List<String> of(DraftText draft) {
        List<String> sentences = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            List<Notice> all = draft.notices().stream()
                    .filter(notice -> notice.kind() == kind)
                    .toList();
            if (!all.isEmpty()) {
                String places = places(draft, all);
                sentences.add(sentence(kind, all) + (places.isEmpty() ? "." : " : " + places + "."));
            }
        }
        return sentences;
    }

    private static String sentence(NoticeKind kind, List<Notice> all) {
        int count = all.size();
        int words = all.stream().mapToInt(Notice::words).sum();
        return switch (kind) {
            case INSERTION ->
                many(words, "mot inséré", "mots insérés") + " en suivi des modifications, pris comme acceptés";
            case DELETION ->
                many(words, "mot supprimé", "mots supprimés") + " en suivi des modifications, laissés de côté";
            case MOVE ->
                many(words, "mot déplacé", "mots déplacés") + " en suivi des modifications, lus à leur nouvelle place";
            case FOOTNOTE ->
                many(count, "note de bas de page, gardée", "notes de bas de page, gardées") + " à part du texte";
            case ENDNOTE -> many(count, "note de fin, gardée", "notes de fin, gardées") + " à part du texte";
            case COMMENT -> many(count, "commentaire, gardé", "commentaires, gardés") + " à part du texte";
            case IMAGE -> many(count, "image, non reprise", "images, non reprises");
            case TEXT_BOX ->
                many(
                        count,
                        "zone de texte, lue avant le paragraphe qui la porte",
                        "zones de texte, lues avant les paragraphes qui les portent");
            case HIDDEN_TEXT -> many(words, "mot masqué", "mots masqués") + " dans le document, lus avec le texte";
            case FIELD ->
                many(count, "champ, repris avec sa dernière valeur", "champs, repris avec leur dernière valeur");
            case EMBEDDED_OBJECT -> many(count, "objet incorporé, non lu", "objets incorporés, non lus");
            case EQUATION -> many(count, "équation, mise", "équations, mises") + " à plat : vérifiez-en les signes";
            case TABLE_OF_CONTENTS -> "Table des matières laissée de côté (" + many(words, "mot", "mots") + ")";
            case HEADER -> many(count, "en-tête de page, laissé", "en-têtes de page, laissés") + " de côté";
            case FOOTER -> many(count, "pied de page, laissé", "pieds de page, laissés") + " de côté";
            case OWN_STYLES -> "Document produit par Jalon : ses titres sont ceux des clauses";
        };
    }

    private static String many(int count, String one, String more) {
        return count + " " + (count > 1 ? more : one);
    }

    private static String places(DraftText draft, List<Notice> all) {
        List<String> places = all.stream()
                .filter(notice -> notice.kind() != NoticeKind.TABLE_OF_CONTENTS)
                .map(notice -> place(draft, notice))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        int more = places.size() - MOST_PLACES;
        String listed = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return more > 0 ? listed + " et " + many(more, "autre endroit", "autres endroits") : listed;
    }

    /** Where a notice hangs, by the first words of the block; for what is on every page, its own words. */
    static String place(DraftText draft, Notice notice) {
        if (notice.place() == Notice.WHOLE) {
            return quoted(notice.text());
        }
        if (notice.place() >= draft.blocks().size()) {
            return "";
        }
        Block block = draft.blocks().get(notice.place());
        String words = quoted(block.label().before(block.text()));
        return block instanceof Block.Table ? "tableau " + words : words;
    }

    private static String quoted(String text) {
        String[] words = text.strip().split("\\s+");
        String first = List.of(words).stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
        return first.isEmpty() ? "" : "« " + first + (words.length > MOST_WORDS ? "… »" : " »");
    }
}
