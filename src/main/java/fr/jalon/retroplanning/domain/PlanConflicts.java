package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.Templates;
import fr.jalon.site.ConflictException;
import fr.jalon.site.French;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Tells a person whose page is out of date what has changed meanwhile. Two people may work on different lines of one plan
 * without disturbing each other; @Version catches what happens in the very same instant.
 */
@Component
class PlanConflicts {

    private final PlanHistory history;
    private final Templates templates;
    private final Colleagues colleagues;

    PlanConflicts(PlanHistory history, Templates templates, Colleagues colleagues) {
        this.history = history;
        this.templates = templates;
        this.colleagues = colleagues;
    }

    /** @throws ConflictException when somebody changed this line since */
    void check(Plan plan, Change change, String key) {
        check(plan, change, entry -> key.equals(entry.key()));
    }

    /** @throws ConflictException when this happened since */
    void check(Plan plan, Change change, HistoryEntry.Kind kind) {
        check(plan, change, entry -> entry.kind() == kind);
    }

    /** @throws ConflictException when anything changed since */
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
                    HistoryLine last = HistoryLine.of(
                            entry,
                            templates.titles(plan.template()),
                            new MemberNames(colleagues, plan.companyId())::name);
                    throw new ConflictException(
                            last.who() + " " + last.what() + ", le " + French.moment(last.at())
                                    + ". Votre page montrait un état plus ancien : rien n’a été changé.",
                            "/retroplannings/" + plan.id());
                });
    }
}
