package fr.jalon.contact.journal.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.journal.domain.Journal;
import fr.jalon.contact.journal.domain.JournalNotice;
import fr.jalon.contact.journal.domain.LoggedExchange;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of an authority, ready to show or to print. @param made when it was drawn up, in words */
record JournalPage(AuthorityRef authority, List<Part> parts, String made) {

    /** What the log is for. */
    static final String LAW =
            "L’acheteur peut consulter des entreprises avant de rédiger un marché, si cela ne fausse pas la concurrence"
                    + " (code de la commande publique, art. R. 2111-1). Il veille à ce que celle qui a pris part à cette préparation"
                    + " n’en tire pas d’avantage ; elle n’est écartée que s’il n’y a pas d’autre remède (art. R. 2111-2). Ce"
                    + " journal montre ce qui a été dit, à qui, et quels documents ont été remis.";

    /**
     * @param remove where the notice is taken back, null for exchanges before none, or while one ran
     * @param during whether these were held while the procedure ran
     */
    record Part(
            String heading,
            boolean during,
            List<Row> rows,
            @Nullable String remove) {}

    record Row(String day, String kind, String people, String summary, String documents, String by, String path) {}

    static JournalPage of(AuthorityRef authority, Journal journal, String made) {
        String path = path(authority);
        return new JournalPage(
                authority,
                journal.sections().stream()
                        .map(section -> new Part(
                                heading(section),
                                section.during(),
                                section.exchanges().stream()
                                        .map(one -> row(path, one))
                                        .toList(),
                                remove(path, section)))
                        .toList(),
                made);
    }

    static String path(AuthorityRef authority) {
        return TargetCard.path(authority.siren()) + "/journal";
    }

    public String card() {
        return TargetCard.path(authority.siren());
    }

    public String path() {
        return path(authority);
    }

    public String law() {
        return LAW;
    }

    static String heading(Journal.Section section) {
        JournalNotice notice = section.notice();
        if (notice == null) {
            return "Avant la prochaine procédure";
        }
        return (section.during() ? "Pendant la procédure « " : "Avant l’avis « ") + notice.title() + " », publié le "
                + French.date(notice.publishedOn());
    }

    private static @Nullable String remove(String path, Journal.Section section) {
        JournalNotice notice = section.notice();
        return notice == null || section.during() ? null : path + "/avis/" + notice.id() + "/retrait";
    }

    private static Row row(String path, LoggedExchange one) {
        return new Row(
                French.date(one.on()),
                one.interaction().kind().label(),
                String.join(", ", one.interaction().people()),
                one.interaction().summary(),
                one.documents() == null ? "" : one.documents(),
                one.by(),
                path + "/" + one.interaction().id() + "/documents");
    }
}
