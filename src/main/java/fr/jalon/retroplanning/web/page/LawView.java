package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.LegalCheck;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves between notice and J, and which of its periods this notice follows, as shown.
 *
 * @param rule the periods in one sentence
 * @param question what only the notice can say of this J; null when nothing is open
 * @param shorter which shorter times are lawful, and on what condition
 * @param said the case people noted; null while nobody has
 * @param cases to choose from; empty where the law sets no period
 */
public record LawView(
        String rule,
        @Nullable String question,
        List<String> shorter,
        @Nullable String said,
        List<Choice> cases) {

    /** The law of a plan as it stands. */
    static LawView of(PlanDetails details) {
        LocalDate today = details.schedule().today();
        LegalCheck.Question question =
                details.isOver() ? null : LegalCheck.of(details.facts(), today).question();
        LocalDate notice = Optional.ofNullable(details.facts().noticeOn()).orElse(today);
        return of(
                details.facts().template().legalMinimum().procedure(),
                notice,
                question,
                details.facts().notice().noticeCase());
    }

    /** A J that nobody has accepted yet. */
    static LawView asking(LegalCheck.Question question) {
        return of(question.procedure(), question.from(), question, question.noticeCase());
    }

    private static LawView of(
            Procedure procedure, LocalDate notice, LegalCheck.@Nullable Question question, @Nullable NoticeCase said) {
        List<NoticeCase> cases = LegalPeriods.cases(procedure, notice);
        return new LawView(
                French.capitalised(LawWording.rule(procedure, notice)) + ".",
                question == null ? null : LawWording.question(question),
                LawWording.shorter(procedure, notice),
                said == null ? null : LawWording.name(said),
                cases.size() < 2 ? List.of() : choices(cases));
    }

    private static List<Choice> choices(List<NoticeCase> cases) {
        return Stream.concat(
                        cases.stream().map(its -> new Choice(its.code(), French.capitalised(LawWording.name(its)))),
                        Stream.of(new Choice("", "Je ne sais pas encore")))
                .toList();
    }
}
