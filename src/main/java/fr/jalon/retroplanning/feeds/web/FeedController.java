package fr.jalon.retroplanning.feeds.web;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.feeds.domain.Feed;
import fr.jalon.retroplanning.feeds.domain.FeedService;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import fr.jalon.site.SiteAddress;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** One's calendar feeds: made, given another address, revoked. An owner sees and ends those of colleagues too. */
@Controller
@RequestMapping("/calendriers")
class FeedController {

    private final FeedService feeds;
    private final Colleagues colleagues;
    private final SiteAddress site;

    FeedController(FeedService feeds, Colleagues colleagues, SiteAddress site) {
        this.feeds = feeds;
        this.colleagues = colleagues;
        this.site = site;
    }

    /** @param plan the plan whose page led here, if one did */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String plan, @AuthenticationPrincipal SignedIn me) {
        List<Choice> plans = FeedsPage.choices(feeds.plans());
        Optional<Choice> asked =
                plans.stream().filter(choice -> choice.value().equals(plan)).findFirst();
        String name = asked.filter(choice -> !choice.value().isEmpty())
                .map(Choice::label)
                .map(label -> label.length() > 80 ? label.substring(0, 79) + "…" : label)
                .orElse("Mes actions");
        return view(me, plans).addObject("form", FeedForm.blank(asked.isPresent() ? plan : "", name));
    }

    @PostMapping
    @SentOnce
    ModelAndView make(
            @Valid @ModelAttribute("form") FeedForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        List<Choice> plans = FeedsPage.choices(feeds.plans());
        form.checkPlan(plans, errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(me, plans), errors);
        }
        FeedService.Fresh fresh = feeds.make(form.wish(), me.membership());
        return show(fresh, "Le calendrier est prêt : copiez son adresse, elle n’est montrée qu’ici.", redirect);
    }

    @PostMapping("/{feed}/adresse")
    ModelAndView renew(@PathVariable UUID feed, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        FeedService.Fresh fresh = feeds.renew(feed, me.membership());
        return show(fresh, "Voici la nouvelle adresse ; l’ancienne ne mène plus nulle part.", redirect);
    }

    @PostMapping("/{feed}/revocation")
    String revoke(@PathVariable UUID feed, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        feeds.revoke(feed, me.is(Role.OWNER) ? null : me.membership());
        redirect.addFlashAttribute("notice", "Le calendrier est révoqué : son adresse ne mène plus nulle part.");
        return "redirect:/calendriers";
    }

    /** The address is told once, on the page that follows. */
    private ModelAndView show(FeedService.Fresh fresh, String notice, RedirectAttributes redirect) {
        String path = "/agenda/" + fresh.secret() + ".ics";
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("freshOf", fresh.feedId().toString());
        redirect.addFlashAttribute("address", site.of(path));
        redirect.addFlashAttribute("webcal", site.webcal(path));
        return new ModelAndView("redirect:/calendriers");
    }

    private ModelAndView view(SignedIn me, List<Choice> plans) {
        List<Feed> others = me.is(Role.OWNER) ? feeds.ofColleagues(me.membership()) : List.of();
        Map<UUID, Colleague> people = others.isEmpty()
                ? Map.of()
                : colleagues.of(me.company()).stream()
                        .collect(Collectors.toMap(Colleague::membershipId, one -> one, (one, same) -> one));
        return new ModelAndView(
                "retroplanning/feeds/feeds",
                "page",
                new FeedsPage(
                        feeds.of(me.membership()).stream().map(FeedsPage::own).toList(),
                        others.stream().map(feed -> FeedsPage.of(feed, people)).toList(),
                        plans));
    }
}
