package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.history.Happening;
import fr.jalon.retroplanning.history.History;
import fr.jalon.retroplanning.history.HistoryEntry;
import fr.jalon.retroplanning.method.MethodBook;
import fr.jalon.site.French;
import fr.jalon.site.LostRace;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Tells a person whose page is out of date what has changed meanwhile. Two people may work on different lines of one plan
 * without disturbing each other; @Version catches what happens in the very same instant.
 */
@Component
class Races {

    private final History history;
    private final MethodBook book;
    private final Colleagues colleagues;

    Races(History history, MethodBook book, Colleagues colleagues) {
        this.history = history;
        this.book = book;
        this.colleagues = colleagues;
    }

    /** @throws LostRace when somebody changed this line since */
    void check(Plan plan, Change change, String key) {
        check(plan, change, entry -> key.equals(entry.key()));
    }

    /** @throws LostRace when this happened since */
    void check(Plan plan, Change change, HistoryEntry.Kind kind) {
        check(plan, change, entry -> entry.kind() == kind);
    }

    /** @throws LostRace when anything changed since */
    void checkAll(Plan plan, Change change) {
        check(plan, change, entry -> true);
    }

    private void check(Plan plan, Change change, Predicate<HistoryEntry> concerned) {
        Long seen = change.seen();
        if (seen == null || seen == plan.version()) {
            return;
        }
        history.since(plan.id(), seen).stream()
                .filter(entry -> entry.kind().isBinding())
                .filter(concerned)
                .findFirst()
                .ifPresent(entry -> {
                    Happening last = Happening.of(
                            entry, book.titles(plan.template()), new Members(colleagues, plan.companyId())::name);
                    throw new LostRace(
                            last.who() + " " + last.what() + ", le " + French.moment(last.at())
                                    + ". Votre page montrait un état plus ancien : rien n’a été changé.",
                            "/retroplannings/" + plan.id());
                });
    }
}
