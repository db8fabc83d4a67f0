package fr.jalon.retroplanning.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.domain.DayJCause;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.scheduling.engine.ActionChange;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * J as typed.
 *
 * @param j the likely day
 * @param jMin the earliest, empty when J is certain
 * @param jMax the latest, likewise
 * @param fait the code of the fact that makes it move
 * @param faitLe the day of that fact, today when it is none; of a notice, the day it was sent
 * @param raison why J moves
 * @param choix present when the page offered a choice of lines
 * @param suit keys of the lines that follow J; the others the page offered keep their days
 * @param vu keys of the lines that the page already showed as keeping their days
 * @param version of the plan that the preview was made from
 */
public record DayJForm(
        @Nullable String j,
        @Nullable String jMin,
        @Nullable String jMax,
        @Nullable String fait,
        @Nullable String faitLe,
        @Nullable String raison,
        @Nullable String choix,
        @Nullable Set<String> suit,
        @Nullable Set<String> vu,
        @Nullable String version) {

    private static final int LONGEST_REASON = 300;

    public DayJForm {
        fait = fait == null || fait.isBlank() ? DayJCause.OTHER.code() : fait;
    }

    /** J as it is, for somebody who knows more; a notice leaves no range. */
    public static DayJForm of(DateWindow window, DayJCause fact, LocalDate today) {
        boolean exact = window.isExact() || fact == DayJCause.NOTICE;
        LocalDate min = window.min().isBefore(today) ? today : window.min();
        return new DayJForm(
                window.likely().toString(),
                exact ? "" : min.toString(),
                exact ? "" : window.max().toString(),
                fact.code(),
                today.toString(),
                "",
                null,
                null,
                null,
                null);
    }

    /** What makes J move. */
    public DayJCause fact() {
        return DayJCause.of(fait);
    }

    public boolean isEmpty() {
        return j == null;
    }

    /** The lines that are to keep their days, of those that may. */
    public Set<String> keep(Preview everything) {
        return choix == null
                ? Set.of()
                : everything.changes().stream()
                        .filter(ActionChange::isKeepable)
                        .map(ActionChange::key)
                        .filter(key -> suit == null || !suit.contains(key))
                        .collect(Collectors.toSet());
    }

    /** The lines that the page had shown as keeping their days. */
    public Set<String> shown() {
        return vu == null ? Set.of() : vu;
    }

    /** The reason given; empty when there is none, and then the errors say so. */
    public Optional<String> reason(BindingResult errors) {
        String given = raison == null ? "" : raison.strip();
        if (given.isEmpty()) {
            errors.rejectValue("raison", "empty", "Dites en quelques mots pourquoi J bouge : l’historique le gardera.");
        } else if (given.length() > LONGEST_REASON) {
            errors.rejectValue("raison", "long", "La raison tient en " + LONGEST_REASON + " caractères.");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(given);
    }

    /** J and its fact as typed; empty when they make no sense, and then the errors say why. */
    public Optional<NewJ> newJ(LocalDate today, BindingResult errors) {
        if (!fact().code().equals(fait)) {
            errors.rejectValue("fait", "unknown", "Ce qui le dit n’est pas dans la liste : choisissez-le.");
        }
        Optional<LocalDate> on = DateInput.read(faitLe, "faitLe", true, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("faitLe", "future", "Ce fait est à venir : donnez au plus tard la date d’aujourd’hui.");
        }
        if (on.filter(day -> day.isBefore(today.minusYears(2))).isPresent()) {
            errors.rejectValue("faitLe", "old", "Ce fait a plus de deux ans : vérifiez la date.");
        }
        return window(j, jMin, jMax, today, errors).map(to -> new NewJ(to, fact(), on.orElse(today)));
    }

    /**
     * The same form with the edges of the range brought to J where J was typed beyond them and they were left as they are
     * now: whoever moves one date need not think of the two others.
     */
    public DayJForm followedBy(DateWindow now) {
        Optional<LocalDate> day = DateInput.parse(j);
        boolean tooLate = day.isPresent()
                && day.get().isAfter(now.max())
                && now.max().toString().equals(jMax);
        boolean tooEarly = day.isPresent()
                && day.get().isBefore(now.min())
                && now.min().toString().equals(jMin);
        return new DayJForm(j, tooEarly ? j : jMin, tooLate ? j : jMax, fait, faitLe, raison, choix, suit, vu, version);
    }

    public static Optional<DateWindow> window(
            @Nullable String j, @Nullable String jMin, @Nullable String jMax, LocalDate today, BindingResult errors) {
        Optional<LocalDate> likely = DateInput.read(j, "j", false, errors);
        Optional<LocalDate> min = DateInput.read(jMin, "jMin", true, errors);
        Optional<LocalDate> max = DateInput.read(jMax, "jMax", true, errors);
        if (errors.hasErrors() || likely.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = likely.get();
        if (day.isBefore(today)) {
            errors.rejectValue("j", "past", "J est à venir : choisissez une date à partir d’aujourd’hui.");
        }
        if (day.isAfter(today.plusYears(8))) {
            errors.rejectValue("j", "far", "J est trop lointain : choisissez une date dans les huit ans.");
        }
        if (min.isPresent() && min.get().isBefore(today)) {
            errors.rejectValue("jMin", "past", "J au plus tôt est passé : choisissez une date à partir d’aujourd’hui.");
        }
        if (max.isPresent() && max.get().isAfter(today.plusYears(8))) {
            errors.rejectValue(
                    "jMax", "far", "J au plus tard est trop lointain : choisissez une date dans les huit ans.");
        }
        if (min.isPresent() && min.get().isAfter(day)) {
            errors.rejectValue("jMin", "order", "Le jour J au plus tôt ne peut pas suivre le jour J probable.");
        }
        if (max.isPresent() && max.get().isBefore(day)) {
            errors.rejectValue("jMax", "order", "Le jour J au plus tard ne peut pas précéder le jour J probable.");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new DateWindow(min.orElse(day), day, max.orElse(day)));
    }
}
