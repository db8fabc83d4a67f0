package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.template.Line;
import java.util.Optional;

/** What nobody may do with a line of a plan, and why: the page does not offer it, the service refuses it. */
public final class PlanPolicy {

    private PlanPolicy() {}

    /** Empty when the line may be ticked. @param dropped whether the verdict on loyalty, or the hand-over of the specification, made it pointless */
    public static Optional<String> whyNotTicked(Line line, boolean dropped) {
        if (line.isLegalLimit()) {
            return Optional.of("Cette ligne ne se coche pas : la loi fixe cette date.");
        }
        if (line.kind() == Line.Kind.VERDICT) {
            return Optional.of("Cette ligne ne se coche pas : rendez le verdict de fidélisation.");
        }
        return dropped
                ? Optional.of(
                        "Cette ligne est sans objet : révisez d’abord le verdict de fidélisation, ou notez que le cahier "
                                + "des charges n’est pas remis, elle redeviendra à faire.")
                : Optional.empty();
    }

    /** Empty when the line may get another day. */
    public static Optional<String> whyNotPostponed(Line line, boolean done) {
        if (line.isLegalLimit()) {
            return Optional.of("Cette ligne ne se reporte pas : la loi fixe cette date.");
        }
        return done
                ? Optional.of("Cette ligne ne se reporte pas : elle est déjà faite. Rouvrez-la d’abord.")
                : Optional.empty();
    }
}
