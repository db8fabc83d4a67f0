package fr.jalon.retroplanning.web.page;

import fr.jalon.scheduling.engine.load.Bottleneck;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What is said about load, in French. */
public final class LoadWording {

    private LoadWording() {}

    /** The id of an overload's section in the page of the load. */
    public static String anchor(Overload over) {
        Member member = over.member();
        return "s" + over.week().monday() + "-" + (member == null ? "personne" : member.id());
    }

    /** {@code semaine du 6 sept. 2027}. */
    public static String week(Week week) {
        return "semaine du " + French.shortDate(week.monday());
    }

    /** {@code Nadia Benali, semaine du 6 sept. 2027 : 1 h 15 à faire pour 1 h}. */
    public static String title(Overload over) {
        Member member = over.member();
        String time = MinutesWording.words(over.minutes()) + " à faire";
        return member == null
                ? "À personne, " + week(over.week()) + "\u00A0: " + time + ", il ne reste à l’équipe que "
                        + MinutesWording.words(over.capacity())
                : member.name() + ", " + week(over.week()) + "\u00A0: " + time + " pour "
                        + MinutesWording.words(over.capacity());
    }

    /** The same in half a line: {@code semaine du 6 sept. 2027, Nadia Benali (15 min de trop)}. */
    public static String brief(Overload over) {
        Member member = over.member();
        return week(over.week()) + ", " + (member == null ? "actions à personne" : member.name()) + " ("
                + MinutesWording.words(over.excess()) + " de trop)";
    }

    /** Why not everything can be done, as far as it is proved. @param named how many plans are named at most */
    public static String proof(Bottleneck proof, int named) {
        SortedMap<PlanWork, Integer> plans = proof.plans();
        String weeks = proof.from().equals(proof.to())
                ? "dans la " + week(proof.from())
                : "entre le " + French.shortDate(proof.from().monday()) + " et le "
                        + French.shortDate(proof.to().sunday());
        String sum = weeks + ", " + MinutesWording.words(proof.minutes())
                + " ne peuvent se faire qu’alors et l’équipe entière n’a que " + MinutesWording.words(proof.capacity());
        if (plans.size() == 1) {
            return "Ce plan demande à lui seul plus que l’équipe ne peut\u00A0: " + sum + ".";
        }
        int others = plans.size() - named;
        String each = plans.entrySet().stream()
                        .limit(named)
                        .map(plan ->
                                "«\u00A0" + plan.getKey().name() + "\u00A0» " + MinutesWording.words(plan.getValue()))
                        .collect(Collectors.joining(", "))
                + (others > 0 ? " et " + French.count(others, "autre plan", "autres plans") : "");
        String who = plans.size() == 2
                ? "Ces deux J ne peuvent être servis tous les deux"
                : "Ces " + plans.size() + " J ne peuvent être servis tous";
        return (proof.isBetweenPlans() ? who : "Ces plans demandent plus que l’équipe ne peut") + "\u00A0: " + sum
                + " (" + each + "). Aucun report ni aucun collègue n’y peut rien.";
    }

    /** What the button does, beginning with a verb. */
    public static String label(Remedy remedy) {
        String all = remedy.steps().stream().map(LoadWording::step).collect(Collectors.joining(", puis "));
        return French.capitalised(all);
    }

    /** What else it does or costs; empty for nothing. */
    public static String note(Remedy remedy) {
        return remedy.steps().stream()
                .map(LoadWording::note)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String step(Step step) {
        if (step instanceof Step.Reschedule move) {
            return (move.isEarlier() ? "avancer «\u00A0" : "reporter «\u00A0")
                    + move.item().title() + "\u00A0» au " + French.longDate(move.to());
        }
        if (step instanceof Step.Give give) {
            return "confier «\u00A0" + give.item().title() + "\u00A0» à "
                    + give.to().name();
        }
        if (step instanceof Step.Raise raise) {
            return "trouver " + MinutesWording.words(raise.more()) + " de plus cette semaine-là pour "
                    + raise.member().name();
        }
        return "renoncer à «\u00A0" + ((Step.GiveUp) step).plan().name() + "\u00A0»";
    }

    private static String note(Step step) {
        if (step instanceof Step.Reschedule move && !move.others().isEmpty()) {
            return "Suit aussi\u00A0: «\u00A0" + String.join("\u00A0», «\u00A0", move.others()) + "\u00A0».";
        }
        if (step instanceof Step.Raise raise) {
            return "Soit " + MinutesWording.words(raise.minutes()) + " en tout, cette semaine seulement.";
        }
        if (step instanceof Step.GiveUp up) {
            return "J le " + French.shortDate(up.plan().j()) + "\u00A0; cela libère " + MinutesWording.words(up.freed())
                    + ". Le plan peut être repris ensuite.";
        }
        return "";
    }
}
