package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.LegalPeriod;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a schedule follows from.
 *
 * @param j the day the bid is handed in
 * @param cautious whether actions are dated for the earliest J, not for the likely one
 * @param place where the work is done, for its holidays; null when unknown
 * @param enteredOn the day the plan was made: nothing is planned before it
 * @param notice what people who read the notice say of it
 * @param handedOverOn since when the specification lies at the purchasing platform, so that the notice may come any day and all
 *     before the step of publicity is over; null while it does not, as far as anybody knows
 * @param states by line key; a line without an entry is open
 */
public record PlanFacts(
        Template template,
        DateWindow j,
        boolean cautious,
        @Nullable Department place,
        LocalDate enteredOn,
        Notice notice,
        @Nullable LocalDate handedOverOn,
        Verdict verdict,
        Map<String, ActionState> states) {

    public PlanFacts {
        states = Map.copyOf(states);
    }

    /** A cautious plan whose notice nobody has read yet. */
    public PlanFacts(
            Template template,
            DateWindow j,
            @Nullable Department place,
            LocalDate enteredOn,
            Verdict verdict,
            Map<String, ActionState> states) {
        this(template, j, true, place, enteredOn, Notice.UNKNOWN, null, verdict, states);
    }

    /** The same plan for another J; everything people did stays. */
    public PlanFacts withJ(DateWindow newJ) {
        return new PlanFacts(template, newJ, cautious, place, enteredOn, notice, handedOverOn, verdict, states);
    }

    /** The same plan once somebody has read its notice. @param sent the day it was sent; null when nobody has */
    public PlanFacts withNotice(@Nullable LocalDate sent) {
        return new PlanFacts(template, j, cautious, place, enteredOn, notice.sent(sent), handedOverOn, verdict, states);
    }

    /** The same plan once somebody knows which of the law's periods its notice follows. @param other null when nobody does */
    public PlanFacts in(@Nullable NoticeCase other) {
        return new PlanFacts(template, j, cautious, place, enteredOn, notice.in(other), handedOverOn, verdict, states);
    }

    /** The same plan once its specification is handed over. @param day null when it is not, after all */
    public PlanFacts handedOver(@Nullable LocalDate day) {
        return new PlanFacts(template, j, cautious, place, enteredOn, notice, day, verdict, states);
    }

    /** The same plan by another template; what people did with lines of the same key stays. */
    public PlanFacts withTemplate(Template other) {
        return new PlanFacts(other, j, cautious, place, enteredOn, notice, handedOverOn, verdict, states);
    }

    /** The same plan with its actions dated for the earliest J, or for the likely one. */
    public PlanFacts cautious(boolean forTheEarliest) {
        return new PlanFacts(template, j, forTheEarliest, place, enteredOn, notice, handedOverOn, verdict, states);
    }

    /** The same plan with something else done with one line. */
    public PlanFacts withState(String key, ActionState state) {
        Map<String, ActionState> others = new HashMap<>(states);
        others.put(key, state);
        return new PlanFacts(template, j, cautious, place, enteredOn, notice, handedOverOn, verdict, others);
    }

    /** The day the notice was sent, or found when nobody said more; null while there is none. */
    public @Nullable LocalDate noticeOn() {
        return notice.sentOn() != null
                ? notice.sentOn()
                : template.line(template.legalMinimum().noticeKey())
                        .map(this::doneOn)
                        .orElse(null);
    }

    /** The same plan with these lines kept on their days, whatever J does. @param by the name of who wants it */
    PlanFacts keeping(Map<String, LocalDate> days, String by) {
        Map<String, ActionState> kept = new HashMap<>(states);
        days.forEach((key, day) ->
                kept.put(key, states.getOrDefault(key, ActionState.OPEN).keeping(new ActionState.Kept(day, by))));
        return new PlanFacts(template, j, cautious, place, enteredOn, notice, handedOverOn, verdict, kept);
    }

    /** The line where its notice's case has it: a limit of the law comes nearer to J in urgency. */
    Line inItsCase(Line line) {
        LegalPeriod answers = LegalPeriods.lastAnswers();
        NoticeCase its = notice.noticeCase();
        return line.isLegalLimit() && its != null && line.offset().equals(Offset.days(answers.days()))
                ? line.at(Offset.days(answers.days(its)))
                : line;
    }

    /**
     * Whether an open line is pointless: of the way the verdict closed, or over because the specification is handed over. Of the
     * latter there are neither the law's limits, nor the line of the notice, nor J, wherever a company's template has them.
     */
    public boolean drops(Line line) {
        return verdict.drops(line.branch()) || isOverByHandOver(line);
    }

    private boolean isOverByHandOver(Line line) {
        return handedOverOn != null
                && line.kind() != Line.Kind.LEGAL_LIMIT
                && line.kind() != Line.Kind.DAY_J
                && !line.key().equals(template.legalMinimum().noticeKey())
                && template.isBeforePublicity(template.stepOf(line));
    }

    ActionState state(Line line) {
        return states.getOrDefault(line.key(), ActionState.OPEN);
    }

    /** The day the line was done; null while it is open. Giving a verdict does the verdict's line. */
    @Nullable
    LocalDate doneOn(Line line) {
        if (line.kind() == Line.Kind.VERDICT && verdict.on() != null) {
            return verdict.on();
        }
        ActionState.Done done = state(line).done();
        return done == null ? null : done.on();
    }
}
