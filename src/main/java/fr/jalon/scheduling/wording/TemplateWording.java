package fr.jalon.scheduling.wording;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.TemplateEditor.Problem;
import java.util.Objects;

/** What a template says of its steps and distances, and what is wrong with a line of it, in French. */
public final class TemplateWording {

    private TemplateWording() {}

    /** {@code J-12 mois}, {@code J-52 jours}, {@code J-5 jours ouvrés}, {@code J}. */
    public static String label(Offset offset) {
        return offset.count() == 0 ? "J" : "J-" + distance(offset);
    }

    /** {@code 12 mois avant J}; {@code J} for zero. */
    public static String words(Offset offset) {
        return offset.count() == 0 ? "J" : distance(offset) + " avant J";
    }

    /** {@code Étape 1 · La prospection}, or the bare title. */
    public static String heading(Step step) {
        return step.number() == null ? step.title() : "Étape " + step.number() + " · " + step.title();
    }

    /** {@code J-12 mois → J-8 mois}. */
    public static String period(Step step) {
        return label(step.opens()) + " → " + label(step.closes());
    }

    /** What is wrong with a line typed for this step, and what to do. */
    public static String problem(Problem problem, Step step) {
        return switch (problem.kind()) {
            case OUTSIDE_STEP ->
                "Cette étape va de " + period(step).replace(" → ", " à ") + " : choisissez un délai entre les deux.";
            case CIRCLE -> "Une action ne peut pas attendre une autre qui l’attend déjà : décochez-la.";
            case WAITS_FOR_LATER ->
                other(problem, " » se fait plus près de J (") + ") : décochez-la, ou choisissez un délai plus court.";
            case TOO_NEAR ->
                other(problem, " » vient après elle et se fait plus tôt (") + ") : choisissez un délai plus long.";
        };
    }

    private static String other(Problem problem, String what) {
        Line line = Objects.requireNonNull(problem.other());
        return "« " + line.title() + what + label(line.offset());
    }

    private static String distance(Offset offset) {
        int count = offset.count();
        String plural = count > 1 ? "s" : "";
        return switch (offset.unit()) {
            case MONTHS -> count + " mois";
            case CALENDAR_DAYS -> count + " jour" + plural;
            case WORKING_DAYS -> count + " jour" + plural + " ouvré" + plural;
        };
    }
}
