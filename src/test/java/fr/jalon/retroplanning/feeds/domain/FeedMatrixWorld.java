package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.feeds.domain.FeedService.Fresh;
import fr.jalon.retroplanning.feeds.domain.FeedService.Wish;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A calendar feed of the first company's owner, and the secret of its address. */
@Component
class FeedMatrixWorld implements MatrixWorld {

    private final FeedService feeds;
    private final CompanyScope scope;
    private final SomePeople people;

    FeedMatrixWorld(FeedService feeds, CompanyScope scope, SomePeople people) {
        this.feeds = feeds;
        this.scope = scope;
        this.people = people;
    }

    @Override
    public Set<String> names() {
        return Set.of("feed", "secret");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        Fresh fresh = scope.runAs(
                owner.company(), () -> feeds.make(new Wish("Mes actions", null, true, false), owner.membership()));
        return Map.of("feed", fresh.feedId().toString(), "secret", fresh.secret());
    }
}
