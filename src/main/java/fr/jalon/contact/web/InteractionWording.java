package fr.jalon.contact.web;

import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.contact.web.InteractionEntry.Saved;
import fr.jalon.site.French;

/** What is said once something was noted. */
final class InteractionWording {

    private InteractionWording() {}

    static String saved(Saved saved) {
        String settled = saved.recorded().settled() == 0
                ? ""
                : " "
                        + French.capitalised(French.count(
                                saved.recorded().settled(),
                                "relance plus ancienne est close",
                                "relances plus anciennes sont closes"))
                        + " : vous venez de vous parler.";
        return "Échange noté : " + saved.kind().label() + " du " + French.date(saved.on()) + "."
                + (saved.followUpOn() == null ? "" : " Suite le " + French.date(saved.followUpOn()) + ".")
                + settled;
    }

    /** @param plans how many took the verdict */
    static String judged(VerdictOutcome outcome, int plans) {
        String followed = plans == 0
                ? ""
                : " " + French.capitalised(French.count(plans, "rétroplanning le suit.", "rétroplannings le suivent."));
        return switch (outcome) {
            case WORKED -> "Verdict noté : la fidélisation a réussi." + followed;
            case FAILED -> "Verdict noté : la fidélisation n’a pas réussi." + followed;
            case OPEN -> "Noté : pas encore de verdict. Les rétroplannings restent comme ils sont.";
        };
    }
}
