package fr.jalon.retroplanning.capacity.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.capacity.domain.MemberTimeService;
import fr.jalon.retroplanning.capacity.domain.ReliefService;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The time one person has for plans: each says their own, an owner everybody's. */
@Controller
@RequestMapping("/retroplannings/charge/temps/{member}")
class TimeController {

    private final MemberTimeService times;
    private final Clock clock;

    TimeController(MemberTimeService times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID member, @AuthenticationPrincipal SignedIn me) {
        Member person = person(member, me);
        return view(person).addObject("form", TimeForm.of(person.usual())).addObject("weekForm", WeekForm.empty());
    }

    @PostMapping
    ModelAndView usual(
            @PathVariable UUID member,
            @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Member person = person(member, me);
        Optional<Integer> minutes = form.minutes(errors);
        if (minutes.isEmpty()) {
            return FailedForm.on(view(person), errors).addObject("weekForm", WeekForm.empty());
        }
        times.usual(member, minutes.get(), me.membership());
        redirect.addFlashAttribute(
                "notice", person.name() + " a maintenant " + MinutesWording.words(minutes.get()) + " par semaine.");
        return new ModelAndView("redirect:/retroplannings/charge");
    }

    @PostMapping("/semaines")
    ModelAndView week(
            @PathVariable UUID member,
            @ModelAttribute("weekForm") WeekForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Member person = person(member, me);
        Optional<Week> week = form.week(LocalDate.now(clock), errors);
        Optional<Integer> minutes = form.minutes(errors);
        if (week.isEmpty() || minutes.isEmpty()) {
            return FailedForm.on(view(person), errors).addObject("form", TimeForm.of(person.usual()));
        }
        times.in(week.get(), member, minutes.get(), me.membership());
        redirect.addFlashAttribute(
                "notice",
                TimePage.week(week.get()) + " : " + MinutesWording.words(minutes.get()) + " pour " + person.name()
                        + ".");
        return new ModelAndView("redirect:/retroplannings/charge/temps/" + member);
    }

    /** @param semaine the Monday of the week that becomes a usual one again */
    @PostMapping("/semaines/suppression")
    String usualAgain(
            @PathVariable UUID member,
            @RequestParam String semaine,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Member person = person(member, me);
        Week week = DateInput.parse(semaine).map(Week::of).orElseThrow(() -> new NotFoundException("week " + semaine));
        times.resetWeek(week, member);
        redirect.addFlashAttribute(
                "notice", TimePage.week(week) + " : de nouveau " + MinutesWording.words(person.usual()) + ".");
        return "redirect:/retroplannings/charge/temps/" + member;
    }

    private Member person(UUID member, SignedIn me) {
        Member person = times.team().member(member).orElseThrow(() -> new NotFoundException("colleague " + member));
        ReliefService.requireMay(me.is(Role.OWNER), me.membership(), member);
        return person;
    }

    private static ModelAndView view(Member person) {
        return new ModelAndView("retroplanning/capacity/time", "page", TimePage.of(person));
    }
}
