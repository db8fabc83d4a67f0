package fr.jalon.contact.web;

import static fr.jalon.contact.web.InteractionForm.text;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.PlannedActions;
import fr.jalon.contact.PlannedActions.PlannedAction;
import fr.jalon.contact.domain.Addressee;
import fr.jalon.contact.domain.AddresseeQueries;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.QuickEntry;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.PreviousPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the two fields of a form, and fills in the rest: what the reading has changed, and nothing that was corrected. */
@Component
class InteractionReading {

    private static final int WHO = 8;

    /** The form filled in, and the page that shows it. @param changed whether it says something else than what was shown */
    record Read(InteractionForm form, InteractionPage page, boolean changed) {}

    private final AddresseeQueries addressees;
    private final PlannedActions plannedActions;
    private final Targets targets;
    private final Authorities authorities;
    private final Clock clock;

    InteractionReading(
            AddresseeQueries addressees,
            PlannedActions plannedActions,
            Targets targets,
            Authorities authorities,
            Clock clock) {
        this.addressees = addressees;
        this.plannedActions = plannedActions;
        this.targets = targets;
        this.authorities = authorities;
        this.clock = clock;
    }

    Read of(InteractionForm form) {
        LocalDate today = LocalDate.now(clock);
        boolean shown = form.readStory() != null && form.readWhom() != null;
        QuickEntry now = QuickEntry.read(text(form.story()), today);
        QuickEntry then = shown ? QuickEntry.read(text(form.readStory()), today) : null;
        List<TargetRef> aims = targets.all();
        Optional<Addressee> beside = beside(text(form.at()), aims);
        List<Addressee> found = new ArrayList<>(addressees.search(text(form.whom()), aims, WHO));
        beside.filter(one -> !text(form.whom()).isEmpty()).ifPresent(found::add);
        boolean sameName = shown && text(form.whom()).equals(text(form.readWhom()));
        String who = sameName && !text(form.who()).isEmpty() ? text(form.who()) : guess(text(form.whom()), found);
        Optional<Siren> authority = authority(who, text(form.at()), found);
        List<PlannedAction> open = authority.map(plannedActions::openAt).orElse(List.of());
        boolean sameReading = now.equals(then) && sameName;
        InteractionForm filled = new InteractionForm(
                form.whom(),
                form.story(),
                who,
                form.at(),
                kept(
                        form.kind(),
                        now.kind().name(),
                        then == null ? null : then.kind().name()),
                kept(
                        form.happenedOn(),
                        now.on().toString(),
                        then == null ? null : then.on().toString()),
                kept(form.startedBy(), startedBy(now), then == null ? null : startedBy(then)),
                kept(form.followUpOn(), day(now.followUpOn()), then == null ? null : day(then.followUpOn())),
                kept(form.followUp(), text(now.followUp()), then == null ? null : text(then.followUp())),
                sameReading ? form.fulfils() : likeliest(now.kind(), open),
                form.whom(),
                form.story(),
                form.back());
        boolean read =
                shown || !text(form.whom()).isEmpty() && !text(form.story()).isEmpty();
        InteractionPage page = new InteractionPage(
                read,
                notice(shown, sameReading),
                InteractionChoices.who(found, text(form.whom())),
                at(beside, aims),
                InteractionChoices.kinds(),
                InteractionChoices.fulfils(open),
                now.doubts(),
                back(form));
        return new Read(filled, page, !sameReading);
    }

    private static @Nullable String notice(boolean shown, boolean same) {
        if (same) {
            return null;
        }
        return shown
                ? "Voici ce que Jalon comprend du nouveau texte. Rien n’est encore enregistré."
                : "Voici ce que Jalon comprend : relisez, corrigez, puis enregistrez. Rien n’est encore enregistré.";
    }

    /** What was corrected stays, unless the text now says something else. */
    private static String kept(@Nullable String typed, String now, @Nullable String then) {
        return then == null || !now.equals(then) ? now : text(typed);
    }

    private static String guess(String typed, List<Addressee> found) {
        List<Addressee> exact = found.stream()
                .filter(one -> one.label().equalsIgnoreCase(typed))
                .toList();
        if (exact.size() == 1 || found.size() == 1) {
            return WhoChoice.value(exact.size() == 1 ? exact.get(0) : found.get(0));
        }
        return found.isEmpty() && !typed.isEmpty() ? WhoChoice.NEW : "";
    }

    private static Optional<Siren> authority(String who, String at, List<Addressee> found) {
        if (who.equals(WhoChoice.NEW)) {
            return Siren.parse(at);
        }
        return WhoChoice.authority(who)
                .or(() -> found.stream()
                        .filter(one -> WhoChoice.value(one).equals(who))
                        .map(Addressee::authority)
                        .findFirst());
    }

    private static String startedBy(QuickEntry entry) {
        return entry.theirs() ? "them" : "us";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String likeliest(InteractionKind kind, List<PlannedAction> open) {
        return open.stream()
                .filter(action -> kind.fits(action.title()))
                .findFirst()
                .map(InteractionChoices::value)
                .orElse("");
    }

    private static List<Choice> at(Optional<Addressee> beside, List<TargetRef> aims) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Choisissez une de vos cibles")));
        beside.ifPresent(one -> choices.add(new Choice(one.authority().value(), one.name())));
        aims.forEach(target -> choices.add(new Choice(
                target.authority().siren().value(), target.authority().name())));
        return choices;
    }

    /** An authority whose card one came from without aiming at it. */
    private Optional<Addressee> beside(String at, List<TargetRef> aims) {
        return Siren.parse(at)
                .filter(siren -> aims.stream()
                        .noneMatch(target -> target.authority().siren().equals(siren)))
                .flatMap(authorities::bySiren)
                .map(one -> new Addressee(one.siren(), null, one.name(), one.name()));
    }

    private static String back(InteractionForm form) {
        String back = text(form.back());
        return PreviousPage.isPath(back) ? back : "/cibles";
    }

    /** Empty for an authority that is neither a target nor on the list. */
    String name(Siren siren) {
        return targets.all().stream()
                .map(TargetRef::authority)
                .filter(one -> one.siren().equals(siren))
                .findFirst()
                .or(() -> authorities.bySiren(siren))
                .map(AuthorityRef::name)
                .orElse("");
    }
}
