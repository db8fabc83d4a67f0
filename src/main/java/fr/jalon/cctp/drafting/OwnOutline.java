package fr.jalon.cctp.drafting;

import fr.jalon.cctp.reading.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a document that {@code writing} has made: each heading opens one, and a tab parts its number from its title
 * where it is not counted. What
 * stands under headings further in than any clause (the title of the whole, the criteria) is no clause.
 */
final class OwnOutline {

    private static final String NONE = "—";

    private OwnOutline() {}

    static DraftOutline of(List<Block> blocks) {
        List<DraftClause> clauses = new ArrayList<>();
        List<Block> dropped = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= blocks.size(); to++) {
            if (to == blocks.size() || blocks.get(to) instanceof Block.Heading) {
                List<Block> own = blocks.subList(from, to);
                if (isAside(own.get(0))) {
                    dropped.addAll(own);
                } else {
                    clauses.add(clause(own));
                }
                from = to;
            }
        }
        return new DraftOutline(clauses, dropped);
    }

    private static boolean isAside(Block first) {
        return first instanceof Block.Heading heading && heading.level() > Tier.values().length;
    }

    private static DraftClause clause(List<Block> blocks) {
        if (!(blocks.get(0) instanceof Block.Heading heading)) {
            return new DraftClause(Tier.CLAUSE, "", "", blocks, false, GuessReason.OPENING);
        }
        boolean counted = heading.label().numbered();
        int tab = counted ? -1 : heading.text().indexOf('\t');
        String typed = tab < 0 ? "" : said(heading.text().substring(0, tab));
        return new DraftClause(
                Tier.values()[heading.level() - 1],
                counted ? heading.label().text() : typed,
                said(heading.text().substring(tab + 1)),
                blocks,
                true,
                GuessReason.HEADING);
    }

    private static String said(String words) {
        return words.equals(NONE) ? "" : words;
    }
}
