package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.site.Choice;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A clause as typed.
 *
 * @param clauseLevel 1 to 6
 * @param version of the clause that was on the page
 */
public record ClauseForm(
        @Pattern(regexp = "[1-6]", message = "Choisissez un niveau de 1 à 6.") @Nullable
        String clauseLevel,

        @Size(max = ClauseWords.LONGEST_NUMBER, message = "Le numéro compte au plus 40 caractères.") @Nullable
        String clauseNumber,

        @Size(max = ClauseWords.LONGEST_TITLE, message = "L’intitulé compte au plus 300 caractères.") @Nullable
        String clauseTitle,

        @ManyLines @Nullable String clauseText,
        @Nullable String version) {

    /** From the outermost. */
    public List<Choice> levels() {
        return IntStream.rangeClosed(1, ClauseWords.DEEPEST)
                .mapToObj(String::valueOf)
                .map(level -> new Choice(level, level))
                .toList();
    }

    static ClauseForm blank(int level) {
        return new ClauseForm(String.valueOf(level), "", "", "", "");
    }

    static ClauseForm of(ClauseDetails clause) {
        return of(clause.said(), clause.version());
    }

    static ClauseForm of(ClauseWords said, long version) {
        return new ClauseForm(
                String.valueOf(said.level()), said.number(), said.title(), said.words(), String.valueOf(version));
    }

    /** The same as typed, compared with another version from now on. */
    ClauseForm against(long other) {
        return new ClauseForm(clauseLevel, clauseNumber, clauseTitle, clauseText, String.valueOf(other));
    }

    /** What was typed. An empty clause is told to the errors. */
    ClauseWords read(BindingResult errors) {
        ClauseWords words = new ClauseWords(
                clauseLevel != null && clauseLevel.matches("[1-6]") ? Integer.parseInt(clauseLevel) : 1,
                line(clauseNumber),
                line(clauseTitle),
                text(clauseText));
        if (words.heading().isEmpty() && words.words().isEmpty()) {
            errors.rejectValue("clauseText", "empty", "Écrivez un intitulé ou un texte : une clause vide ne dit rien.");
        }
        if (words.words().length() > ClauseWords.LONGEST) {
            errors.rejectValue(
                    "clauseText",
                    "long",
                    "Une clause compte au plus 60 000 caractères : coupez-la en plusieurs clauses.");
        }
        return words;
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    private static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
