package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.domain.AuthorityChange;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityField;
import fr.jalon.market.BuyerSummary;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One authority.
 *
 * @param state what became of it; null while it stands
 * @param listed false where the official register alone knows it
 * @param corrected which facts imports leave alone, in words; null for none
 * @param awards how many contracts count for it
 */
record AuthorityPage(
        String path,
        String siren,
        String name,
        String lead,
        @Nullable String state,
        boolean open,
        boolean listed,
        @Nullable String corrected,
        String awards,
        @Nullable AuthorityRef origin,
        @Nullable AuthorityRef successor,
        List<AuthorityRef> merged,
        List<AuthorityRef> born,
        List<ChangeLine> history,
        List<Choice> kinds) {

    static AuthorityPage of(AuthorityDetails details, List<BuyerSummary> buyers, List<AuthorityChange> history) {
        String formerly = details.merged().stream().map(AuthorityRef::name).collect(Collectors.joining(", "));
        return new AuthorityPage(
                ListedAuthority.path(details.siren()),
                details.siren().formatted(),
                details.facts().name(),
                "SIREN " + details.siren().formatted() + (formerly.isEmpty() ? "" : ", reprend " + formerly),
                details.closedOn() == null
                        ? null
                        : "Dissoute depuis le " + French.date(details.closedOn()) + " : " + details.closedReason(),
                details.isOpen(),
                details.listed(),
                details.corrected().isEmpty()
                        ? null
                        : details.corrected().stream()
                                .map(AuthorityField::label)
                                .collect(Collectors.joining(", ")),
                French.count(
                        buyers.stream().mapToLong(BuyerSummary::contracts).sum(), "marché connu", "marchés connus"),
                details.splitFrom(),
                details.successor(),
                details.merged(),
                details.born(),
                history.stream().map(ChangeLine::of).toList(),
                AuthorityFactsForm.kinds("inconnue"));
    }
}
