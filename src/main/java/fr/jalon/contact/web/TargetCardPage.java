package fr.jalon.contact.web;

import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.contact.web.TargetPart.Place;
import fr.jalon.contact.web.TargetPart.PlacedPart;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The card of a target.
 *
 * @param next the nearest J, {@code vers le 16 juillet 2027}; null when nothing comes
 * @param window between which days it may fall, null when it is known or nothing comes
 */
record TargetCardPage(
        TargetCard card,
        String lead,
        @Nullable String next,
        @Nullable String window,
        List<PlacedPart> parts) {

    static TargetCardPage of(TargetCard card, String lead, List<PlacedPart> parts) {
        Optional<DateWindow> next = Stream.concat(
                        card.plans().stream().map(TargetPlan::j),
                        card.contracts().stream()
                                .filter(card::concerns)
                                .map(contract -> contract.j())
                                .flatMap(j -> Optional.ofNullable(j).stream()))
                .filter(j -> !j.max().isBefore(card.today()))
                .min(Comparator.comparing(DateWindow::likely));
        return new TargetCardPage(
                card,
                lead,
                next.map(j -> (j.isExact() ? "le " : "vers le ") + French.date(j.likely()))
                        .orElse(null),
                next.filter(j -> !j.isExact())
                        .map(j -> "fourchette " + French.month(j.min()) + " à " + French.month(j.max()))
                        .orElse(null),
                parts.stream().sorted(Comparator.comparingInt(PlacedPart::rank)).toList());
    }

    /** What became of the authority. */
    public List<AuthorityStatusWording.Notice> notices() {
        return AuthorityStatusWording.notices(card.status());
    }

    public List<PlacedPart> top() {
        return in(Place.TOP);
    }

    public List<PlacedPart> main() {
        return in(Place.MAIN);
    }

    public List<PlacedPart> aside() {
        return in(Place.ASIDE);
    }

    private List<PlacedPart> in(Place place) {
        return parts.stream().filter(part -> part.place() == place).toList();
    }
}
