package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftImport;
import fr.jalon.cctp.drafting.DraftClause;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.drafting.GuessReason;
import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.NoticeWording;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a text, beside it.
 *
 * @param notices what the file held beside its text, in sentences
 * @param dropped what was left out by hand
 */
public record DraftImportPage(
        UUID id, String fileName, List<String> notices, List<Clause> clauses, List<Piece> dropped, int steps) {

    /**
     * A clause as understood.
     *
     * @param block that it begins with
     * @param reason why it begins there, in French
     * @param heading its heading in the source, null where its first words are text
     * @param previous the block of the clause before, null for the first
     */
    public record Clause(
            int block,
            int level,
            String number,
            String title,
            String reason,
            @Nullable String heading,
            List<Piece> text,
            @Nullable Integer previous) {

        public Clause {
            text = List.copyOf(text);
        }

        /** By which it is called. */
        public String label() {
            String label = (number + " " + title).strip();
            return label.isEmpty() ? "sans titre" : label;
        }
    }

    /** A block of the source. */
    public record Piece(int block, String words) {}

    public DraftImportPage {
        notices = List.copyOf(notices);
        clauses = List.copyOf(clauses);
        dropped = List.copyOf(dropped);
    }

    public String path() {
        return "/cctp/projets/imports/" + id;
    }

    /** What the page shows, in a sentence. */
    public String lead() {
        return "« " + fileName + " » : " + French.count(clauses.size(), "clause", "clauses")
                + ". Corrigez ce qui ne va pas : rien n’est enregistré comme projet avant votre accord.";
    }

    static DraftImportPage of(DraftImport found) {
        DraftOutline outline = found.outline();
        List<Clause> clauses = new ArrayList<>();
        Integer previous = null;
        for (DraftClause clause : outline.clauses()) {
            clauses.add(clause(clause, previous));
            previous = clause.id();
        }
        return new DraftImportPage(
                found.id(),
                found.fileName(),
                NoticeWording.of(found.source()),
                clauses,
                outline.dropped().stream().map(DraftImportPage::piece).toList(),
                found.steps().size());
    }

    private static Clause clause(DraftClause clause, @Nullable Integer previous) {
        Block first = clause.blocks().get(0);
        return new Clause(
                clause.id(),
                clause.tier().ordinal() + 1,
                clause.number(),
                clause.title(),
                reason(clause.reason()),
                clause.headed() ? first.label().before(first.text()) : null,
                clause.text().stream().map(DraftImportPage::piece).toList(),
                previous);
    }

    private static Piece piece(Block block) {
        return new Piece(block.order(), block.label().before(block.text()));
    }

    private static String reason(GuessReason reason) {
        return switch (reason) {
            case HEADING -> "titre dans le document";
            case TYPED_DIVISION -> "division écrite (titre, chapitre, annexe)";
            case TYPED_ARTICLE -> "« Article » écrit";
            case TYPED_NUMBER -> "numéro écrit";
            case TYPED_SIGN -> "lettre ou numéro devant une ligne courte";
            case AUTOMATIC_NUMBER -> "numérotation automatique";
            case SHORT_BOLD -> "ligne courte en gras";
            case OPENING -> "avant le premier titre";
            case BY_HAND -> "coupé par vous";
        };
    }
}
