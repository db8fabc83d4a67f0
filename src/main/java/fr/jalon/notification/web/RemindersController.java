package fr.jalon.notification.web;

import fr.jalon.account.SignedIn;
import fr.jalon.notification.domain.MailPreferenceService;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.notification.domain.MailQueries;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's reminders and digest: which come, and the mails of late. */
@Controller
@RequestMapping("/rappels")
class RemindersController {

    private static final LocalTime HALF_PAST_SEVEN = LocalTime.of(7, 30);

    private final MailPreferenceService preferences;
    private final MailQueries mailQueries;
    private final Clock clock;

    RemindersController(MailPreferenceService preferences, MailQueries mailQueries, Clock clock) {
        this.preferences = preferences;
        this.mailQueries = mailQueries;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal SignedIn me) {
        return view(me).addObject("form", MailPreferenceForm.of(preferences.of(me.membership())));
    }

    @PostMapping
    ModelAndView save(
            @ModelAttribute("form") MailPreferenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Optional<Wanted> wanted = form.wanted();
        if (wanted.isEmpty()) {
            errors.rejectValue(
                    "jours",
                    "days",
                    "Choisissez entre 1 et " + MailPreferenceService.MOST_DAYS + " jours ouvrés avant l’échéance.");
        }
        if (errors.hasErrors()) {
            return FailedForm.on(view(me), errors);
        }
        preferences.save(me.membership(), wanted.orElseThrow());
        redirect.addFlashAttribute("notice", "Vos choix sont enregistrés ; ils valent dès maintenant.");
        return new ModelAndView("redirect:/rappels");
    }

    @GetMapping("/courriels/{id}")
    ModelAndView mail(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return mailQueries
                .textOf(me.membership(), id)
                .map(mail -> new ModelAndView("notification/own-mail", "page", new MailPage(mail)))
                .orElseThrow(() -> new NotFoundException("letter " + id));
    }

    private ModelAndView view(SignedIn me) {
        RemindersPage page = new RemindersPage(
                me.email(),
                French.longDate(nextMonday().toLocalDate()),
                days(),
                mailQueries.leaves(),
                mailQueries.linesOf(me.membership()));
        return new ModelAndView("notification/reminders", "page", page);
    }

    private ZonedDateTime nextMonday() {
        ZonedDateTime now = clock.instant().atZone(French.PARIS);
        return now.toLocalTime().isBefore(HALF_PAST_SEVEN)
                ? now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                : now.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static List<Choice> days() {
        return IntStream.rangeClosed(1, MailPreferenceService.MOST_DAYS)
                .mapToObj(count -> new Choice(
                        String.valueOf(count), French.count(count, "jour ouvré avant", "jours ouvrés avant")))
                .toList();
    }
}
