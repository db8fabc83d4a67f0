package fr.jalon.contact.awareness.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.awareness.domain.AwarenessAction;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two kits at one authority. */
record KitPage(AuthorityRef authority, List<Row> before, List<Row> after) {

    /** @param done when, in words; null while it is to be done */
    record Row(
            String title,
            String advice,
            String path,
            @Nullable String done) {}

    static KitPage of(AuthorityRef authority, Map<AwarenessAction, LocalDate> done) {
        return new KitPage(authority, rows(authority, done, true), rows(authority, done, false));
    }

    static String path(AuthorityRef authority) {
        return TargetCard.path(authority.siren()) + "/sensibilisation";
    }

    /** {@code 2 actions faites sur 5}. */
    static String progress(Map<AwarenessAction, LocalDate> done, boolean before) {
        List<AwarenessAction> kit = AwarenessAction.kit(before);
        long ticked = kit.stream().filter(done::containsKey).count();
        return French.count(ticked, "action faite", "actions faites") + " sur " + kit.size();
    }

    public String card() {
        return TargetCard.path(authority.siren());
    }

    private static List<Row> rows(AuthorityRef authority, Map<AwarenessAction, LocalDate> done, boolean before) {
        return AwarenessAction.kit(before).stream()
                .map(one -> new Row(
                        one.title(),
                        one.advice(),
                        path(authority) + "/" + one.key(),
                        done.containsKey(one) ? "fait le " + French.date(done.get(one)) : null))
                .toList();
    }
}
