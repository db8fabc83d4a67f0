package fr.jalon.contact.journal.web;

import fr.jalon.calendar.DateInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A notice as typed. @param dueOn the deadline for offers, may be empty */
record NoticeForm(
        @NotBlank(message = "Dites de quel marché est l’avis.")
        @Size(max = 300, message = "L’objet de l’avis : 300 caractères au plus.")
        @Nullable
        String noticeTitle,

        @Nullable String publishedOn,
        @Nullable String dueOn) {

    static final NoticeForm BLANK = new NoticeForm("", "", "");

    record Days(LocalDate publishedOn, @Nullable LocalDate dueOn) {}

    Optional<Days> days(LocalDate today, BindingResult errors) {
        Optional<LocalDate> published = DateInput.read(publishedOn, "publishedOn", false, errors);
        published
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> errors.rejectValue("publishedOn", "future", "Cet avis n’est pas encore publié."));
        Optional<LocalDate> due = DateInput.read(dueOn, "dueOn", true, errors);
        due.filter(day -> published.filter(day::isBefore).isPresent())
                .ifPresent(day -> errors.rejectValue("dueOn", "order", "La date limite vient après la publication."));
        return published.map(day -> new Days(day, due.orElse(null)));
    }
}
