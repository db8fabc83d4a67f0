package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.Colleague;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What of a plan stands in a calendar, in which words. Pure. */
final class PlanEventMapper {

    /**
     * Which lines.
     *
     * @param membershipId those given to this person, with the plan's name in their titles; null for all lines of one plan
     * @param nobodys with those that are nobody's
     */
    record Choice(@Nullable UUID membershipId, boolean nobodys, boolean alarm) {

        static final Choice WHOLE_PLAN = new Choice(null, true, false);

        private boolean holds(@Nullable Colleague assignee) {
            return membershipId == null || (assignee == null ? nobodys : membershipId.equals(assignee.membershipId()));
        }
    }

    private PlanEventMapper() {}

    /** Dated lines that are not lost and not without object; none of an abandoned plan. */
    static Stream<CalendarEvent> of(PlanDetails details, Choice choice, SiteAddress site) {
        return details.abandoned() != null
                ? Stream.empty()
                : details.schedule().actions().stream()
                        .filter(PlanEventMapper::stands)
                        .filter(action -> choice.holds(details.assignees().get(action.key())))
                        .map(action -> event(details, action, choice, site));
    }

    private static boolean stands(ScheduledAction action) {
        return action.date() != null && action.status() != Status.LOST && action.status() != Status.DROPPED;
    }

    private static CalendarEvent event(PlanDetails details, ScheduledAction action, Choice choice, SiteAddress site) {
        boolean open = action.status() != Status.DONE;
        return new CalendarEvent(
                details.id(),
                action.key(),
                Objects.requireNonNull(action.date()),
                plain(mark(action) + TemplateWording.label(action.distance()) + " · "
                        + action.line().title() + (choice.membershipId() == null ? "" : " · " + details.title())),
                plain(text(details, action)),
                Optional.ofNullable(action.step().number())
                        .map(number -> "Étape " + number)
                        .orElse("Hypothèses"),
                site.of(details.path() + "#" + UriUtils.encodeFragment(action.key(), StandardCharsets.UTF_8)),
                action.status() == Status.PENDING,
                choice.alarm() && open);
    }

    /** What is late stands on today, where it is seen, and says so. */
    private static String mark(ScheduledAction action) {
        return switch (action.status()) {
            case DONE -> "✓ ";
            case LATE -> "En retard · ";
            case LEGAL_LIMIT -> "Limite légale · ";
            default -> "";
        };
    }

    private static String text(PlanDetails details, ScheduledAction action) {
        Colleague assignee = details.assignees().get(action.key());
        String given = assignee == null ? "Confiée à personne." : "Confiée à " + assignee.name() + ".";
        return Stream.of(
                        details.name(),
                        action.line().advice(),
                        "Pourquoi ce jour : " + ReasonWording.sentence(action.reason()),
                        likely(action),
                        action.line().isLegalLimit() || action.status() == Status.DONE ? "" : given)
                .filter(part -> !part.isBlank())
                .reduce((before, part) -> before + "\n\n" + part)
                .orElse("");
    }

    private static String likely(ScheduledAction action) {
        return action.isSafer() && action.likely() != null
                ? "Pour J probable : " + French.longDate(action.likely()) + "."
                : "";
    }

    /** Without what a calendar may not hold: control characters but the end of a line. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    static List<CalendarEvent> ofAll(Stream<PlanDetails> plans, Choice choice, SiteAddress site) {
        return plans.flatMap(details -> of(details, choice, site)).toList();
    }
}
