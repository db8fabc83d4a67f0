package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened follows when the authority is merged into another one. */
@Component
class InteractionFollower implements AuthorityFollower {

    private final InteractionRepository interactions;
    private final CompanyScope scope;

    InteractionFollower(InteractionRepository interactions, CompanyScope scope) {
        this.interactions = interactions;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "interaction";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "échange", "échanges");
    }

    @Override
    public long count(Siren authority) {
        return interactions.countByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return interactions.findByCompanyIdAndSiren(scope.required(), from.value()).stream()
                .map(interaction -> {
                    interaction.moveTo(into);
                    return new Followed(interaction.id(), from.value());
                })
                .toList();
    }

    /** What people note of it has nothing to do with the number of its authority. */
    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return interactions
                .findByIdAndCompanyId(followed.thing(), scope.required())
                .filter(interaction -> interaction.authority().equals(into))
                .isPresent();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        for (Followed one : followed) {
            interactions
                    .findByIdAndCompanyId(one.thing(), scope.required())
                    .filter(interaction -> interaction.authority().equals(into))
                    .ifPresent(interaction -> interaction.moveTo(from));
        }
    }
}
