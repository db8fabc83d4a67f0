package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.site.ManyLines;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The words of a clause as typed on the merging page. @param version of the clause that was there */
record RevisionForm(
        @ManyLines @Nullable String clauseText, @Nullable String version) {

    static RevisionForm of(@Nullable ClauseDetails clause) {
        return clause == null
                ? new RevisionForm("", "")
                : new RevisionForm(clause.said().words(), String.valueOf(clause.version()));
    }

    ClauseWords read(ClauseWords before, BindingResult errors) {
        String typed = Typed.text(clauseText);
        String words = typed == null ? "" : typed;
        if (words.isEmpty() && before.heading().isEmpty()) {
            errors.rejectValue("clauseText", "empty", "Une clause sans intitulé ne peut pas être vide.");
        }
        if (words.length() > ClauseWords.LONGEST) {
            errors.rejectValue(
                    "clauseText",
                    "long",
                    "Une clause compte au plus 60 000 caractères : coupez-la en plusieurs clauses.");
        }
        return before.withWords(words);
    }
}
