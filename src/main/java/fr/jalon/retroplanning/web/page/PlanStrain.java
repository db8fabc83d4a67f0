package fr.jalon.retroplanning.web.page;

import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.LoadChange;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What load means for one plan, in sentences. */
public final class PlanStrain {

    /**
     * A warning and where to read more.
     *
     * @param path of the first week concerned on the page of load
     */
    public record Warning(String sentence, String path) {}

    /**
     * What another J would do to everybody's load.
     *
     * @param made overloads that it would make or worsen
     * @param solved overloads that would be none any more
     */
    public record Effect(List<String> made, List<String> solved) {}

    private PlanStrain() {}

    /** Whether weeks in which this plan has work are too full. */
    public static Optional<Warning> warning(Load load, UUID plan) {
        List<Overload> overloads = load.overloadsOf(plan);
        if (overloads.isEmpty()) {
            return Optional.empty();
        }
        Overload first = overloads.get(0);
        long weeks = overloads.stream().map(Overload::week).distinct().count();
        boolean alone = overloads.stream().allMatch(over -> over.plans().size() == 1);
        String which = weeks == 1
                ? "Une semaine de ce plan est trop chargée\u00A0: " + LoadWording.brief(first)
                : French.number(weeks) + "\u00A0semaines de ce plan sont trop chargées, la première\u00A0: "
                        + LoadWording.brief(first);
        return Optional.of(new Warning(which + (alone ? "." : ", avec d’autres plans."), path(first)));
    }

    /** @return null when it would do nothing */
    public static @Nullable Effect effect(LoadChange change) {
        return change.isNothing()
                ? null
                : new Effect(
                        change.made().stream().map(LoadWording::brief).toList(),
                        change.solved().stream().map(LoadWording::brief).toList());
    }

    static String path(Overload over) {
        return "/retroplannings/charge?depuis=" + over.week().monday() + "#" + LoadWording.anchor(over);
    }
}
