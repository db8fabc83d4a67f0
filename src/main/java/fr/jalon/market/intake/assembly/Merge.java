package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Holder;
import fr.jalon.shared.Cpv;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes each field from the record whose word counts most and that says something of it. */
final class Merge {

    private static final char LOST = '\uFFFD';

    private final List<Award> awards;

    private Merge(List<Award> awards) {
        this.awards = awards;
    }

    /** The records' common answer, amendments left out. */
    static Award of(List<Piece> pieces) {
        List<Award> ordered =
                pieces.stream().sorted(Piece.PRECEDENCE).map(Piece::award).toList();
        return new Merge(ordered).merged();
    }

    private Award merged() {
        Award first = awards.get(0);
        return new Award(
                new Award.Buyer(
                        first.buyer().siren(),
                        pick(award -> award.buyer().siret()),
                        buyerName(),
                        pick(award -> award.buyer().department())),
                first.number(),
                awards.stream().anyMatch(Award::concession),
                subject(),
                new Award.Calendar(
                        pick(award -> award.calendar().notification()),
                        pick(award -> award.calendar().publication()),
                        pick(award -> award.calendar().start()),
                        pick(award -> award.calendar().months())),
                pick(Award::amount),
                place(),
                terms(),
                holders(),
                List.of(),
                first.row(),
                first.source());
    }

    private @Nullable String buyerName() {
        String name =
                clean(award -> award.buyer().isAccount() ? null : award.buyer().name());
        return name != null ? name : clean(award -> award.buyer().name());
    }

    private Award.Subject subject() {
        return new Award.Subject(
                clean(award -> award.subject().object()),
                cpv(),
                pick(award -> award.subject().nature()),
                pick(award -> award.subject().procedure()),
                awards.stream().anyMatch(award -> award.subject().framework()),
                pick(award -> award.subject().frameworkNumber()));
    }

    /** The consolidated table pads seven digits on the wrong side: any other record knows better. */
    private @Nullable Cpv cpv() {
        Cpv fromWhole = pick(award -> award.row() == null ? award.subject().cpv() : null);
        return fromWhole != null ? fromWhole : pick(award -> award.subject().cpv());
    }

    private Award.Place place() {
        Award.Place located = pick(award -> award.place().department() == null ? null : award.place());
        Award.Place named = pick(award -> award.place().code() == null ? null : award.place());
        return located != null ? located : named != null ? named : Award.Place.UNKNOWN;
    }

    private Award.Terms terms() {
        return new Award.Terms(
                list(award -> award.terms().techniques()),
                list(award -> award.terms().execution()),
                pick(award -> award.terms().priceForm()),
                list(award -> award.terms().priceTypes()),
                pick(award -> award.terms().ccag()),
                pick(award -> award.terms().consortium()),
                pick(award -> award.terms().innovative()),
                pick(award -> award.terms().subcontracting()),
                pick(award -> award.terms().advance()),
                pick(award -> award.terms().offers()),
                list(award -> award.terms().social()),
                list(award -> award.terms().environmental()));
    }

    /** The format of 2022 names nobody: a name comes from another record of the same holder. */
    private List<Holder> holders() {
        return list(Award::holders).stream().map(this::named).toList();
    }

    private Holder named(Holder holder) {
        if (holder.name() != null || holder.supplierId() == null) {
            return holder;
        }
        String name = pick(award -> award.holders().stream()
                .filter(other -> Objects.equals(other.supplierId(), holder.supplierId()))
                .map(Holder::name)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null));
        return new Holder(holder.siren(), holder.siret(), holder.idType(), holder.id(), name);
    }

    private <T> @Nullable T pick(Function<Award, @Nullable T> field) {
        for (Award award : awards) {
            T value = field.apply(award);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private <T> List<T> list(Function<Award, List<T>> field) {
        List<T> found = pick(award -> field.apply(award).isEmpty() ? null : field.apply(award));
        return found == null ? List.of() : found;
    }

    /** A text that lost its accents gives way to one that kept them. */
    private @Nullable String clean(Function<Award, @Nullable String> field) {
        String whole = pick(award -> {
            String text = field.apply(award);
            return text == null || text.indexOf(LOST) >= 0 ? null : text;
        });
        return whole != null ? whole : pick(field);
    }
}
