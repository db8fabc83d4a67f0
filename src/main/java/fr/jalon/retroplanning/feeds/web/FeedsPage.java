package fr.jalon.retroplanning.feeds.web;

import fr.jalon.account.Colleague;
import fr.jalon.retroplanning.feeds.domain.Feed;
import fr.jalon.retroplanning.feeds.domain.FeedService.PlanName;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of calendar feeds.
 *
 * @param others those of colleagues, for an owner; else empty
 * @param plans what the form offers, one's own actions first
 */
record FeedsPage(List<Card> own, List<Card> others, List<Choice> plans) {

    /**
     * One feed.
     *
     * @param who the colleague's name, null on one's own
     * @param fetched when and by what it was last fetched, a sentence
     */
    record Card(
            UUID id, String name, String scope, @Nullable String who, String made, String fetched, boolean alarm) {}

    static List<Choice> choices(List<PlanName> plans) {
        return Stream.concat(
                        Stream.of(new Choice("", "Mes actions, tous plans suivis")),
                        plans.stream().map(plan -> new Choice(plan.id().toString(), plan.name())))
                .toList();
    }

    static Card own(Feed feed) {
        return card(feed, null, feed.scope().replace("confiées à cette personne", "qui vous sont confiées"));
    }

    static Card of(Feed feed, Map<UUID, Colleague> colleagues) {
        Colleague maker = colleagues.get(feed.membershipId());
        return card(feed, maker == null ? "une personne partie (adresse déjà fermée)" : maker.name(), feed.scope());
    }

    private static Card card(Feed feed, @Nullable String who, String scope) {
        return new Card(
                feed.id(),
                feed.name(),
                scope,
                who,
                "Adresse faite le " + French.moment(feed.madeAt()),
                fetched(feed),
                feed.alarm());
    }

    private static String fetched(Feed feed) {
        if (feed.fetchedAt() == null) {
            return "Aucun agenda ne l’a encore lu.";
        }
        String by = program(feed.fetchedBy());
        return "Lu la dernière fois le " + French.moment(feed.fetchedAt()) + by + ".";
    }

    /** As it calls itself; of browsers, whose names fill lines, that they are such. */
    private static String program(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        return name.startsWith("Mozilla/") ? " par un navigateur" : " par « " + name + " »";
    }
}
