package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is chosen to say which of the law's periods the notice follows.
 *
 * @param cas the code of the case, empty for nobody knows
 */
record NoticeCaseForm(@Nullable String cas, @Nullable String version) {

    static NoticeCaseForm of(PlanDetails details) {
        NoticeCase said = details.facts().notice().noticeCase();
        return new NoticeCaseForm(said == null ? "" : said.code(), null);
    }

    /** The case chosen; empty when nobody knows, or what was sent is none, and then the errors say so. */
    Optional<NoticeCase> noticeCase(PlanDetails details, BindingResult errors) {
        if (cas == null || cas.isEmpty()) {
            return Optional.empty();
        }
        Procedure procedure = details.facts().template().legalMinimum().procedure();
        Optional<NoticeCase> chosen = NoticeCase.of(cas)
                .filter(its -> LegalPeriods.cases(procedure, details.schedule().today())
                        .contains(its));
        if (chosen.isEmpty()) {
            errors.rejectValue(
                    "cas", "unknown", "Ce cas n’existe pas pour cette procédure : choisissez-en un de la liste.");
        }
        return chosen;
    }
}
