package fr.jalon.retroplanning.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.ProofKind;
import fr.jalon.retroplanning.domain.VerdictProof;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed to judge whether loyalty worked.
 *
 * @param reussie {@code true} or {@code false}; null as long as nothing is chosen
 * @param sorte of the contact it rests on, empty when it rests on a sentence
 * @param avec whom
 * @param jour of the contact
 * @param preuve the sentence
 */
public record VerdictForm(
        @NotNull(message = "Choisissez : la fidélisation a-t-elle réussi ?")
        @Nullable
        @Pattern(regexp = "true|false", message = "Choisissez : la fidélisation a-t-elle réussi ?")
        String reussie,

        @Nullable String date,

        @Nullable String sorte,

        @Size(max = 200, message = "Le nom tient en 200 caractères.") @Nullable
        String avec,

        @Nullable String jour,

        @Size(max = 500, message = "La preuve tient en 500 caractères.") @ManyLines @Nullable
        String preuve,

        @Nullable String version) {

    /** @param outcome {@code oui} or {@code non} when a link has chosen already */
    public static VerdictForm on(LocalDate today, @Nullable String outcome) {
        String chosen = "oui".equals(outcome) ? "true" : "non".equals(outcome) ? "false" : null;
        return new VerdictForm(chosen, today.toString(), "", "", "", "", null);
    }

    /** For the list of contacts. */
    public List<Choice> contactChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Une phrase suffit")),
                        Arrays.stream(ProofKind.values()).map(kind -> new Choice(kind.name(), kind.label())))
                .toList();
    }

    /**
     * The day of the verdict; when it is none, or not possible, the errors say why.
     *
     * @param oldest the first day on which this plan could be judged
     */
    public Optional<LocalDate> day(LocalDate oldest, LocalDate today, BindingResult errors) {
        Optional<LocalDate> on = DateInput.read(date, "date", false, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("date", "future", "Le verdict se rend au plus tard aujourd’hui.");
        }
        if (on.filter(day -> day.isBefore(oldest)).isPresent()) {
            errors.rejectValue(
                    "date",
                    "old",
                    "Ce verdict serait antérieur au plan : au plus tôt le " + French.longDate(oldest) + ".");
        }
        return on;
    }

    public boolean worked() {
        return "true".equals(reussie);
    }

    /** What the verdict rests on; empty when there is nothing, or it is not whole, and then the errors say why. */
    public Optional<VerdictProof> proof(LocalDate today, BindingResult errors) {
        String sentence = stripped(preuve);
        String whom = stripped(avec);
        Optional<ProofKind> kind = Arrays.stream(ProofKind.values())
                .filter(one -> one.name().equals(sorte))
                .findFirst();
        if (kind.isEmpty()) {
            if (!stripped(sorte).isEmpty()) {
                errors.rejectValue(
                        "sorte", "unknown", "Cette sorte d’échange n’est pas dans la liste : choisissez-en une.");
            } else if (!whom.isEmpty() || !stripped(jour).isEmpty()) {
                errors.rejectValue("sorte", "kind", "Dites quelle sorte d’échange : un appel, un rendez-vous…");
            } else if (sentence.isEmpty()) {
                errors.rejectValue("preuve", "empty", "Dites sur quoi repose ce verdict : un échange, ou une phrase.");
            }
            return errors.hasErrors() ? Optional.empty() : Optional.of(VerdictProof.of(sentence));
        }
        if (whom.isEmpty()) {
            errors.rejectValue("avec", "empty", "Dites avec qui : un nom ou une fonction.");
        }
        Optional<LocalDate> on = DateInput.read(jour, "jour", false, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("jour", "future", "Cet échange a eu lieu au plus tard aujourd’hui.");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new VerdictProof(kind.get(), whom, on.get(), sentence));
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
