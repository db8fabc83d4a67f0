package fr.jalon.contact.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.TargetPlans;
import fr.jalon.contact.web.TargetPart.PlacedPart;
import fr.jalon.market.Buyers;
import fr.jalon.market.Contracts;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts the card of a target together from what each feature knows of it. */
@Component
public class TargetCardAssembler {

    private static final int CONTRACTS = 30;

    private final Targets targets;
    private final Buyers buyers;
    private final Contracts contracts;
    private final TargetPlans plans;
    private final CompanyProfiles profiles;
    private final List<TargetPart> parts;
    private final Clock clock;

    TargetCardAssembler(
            Targets targets,
            Buyers buyers,
            Contracts contracts,
            TargetPlans plans,
            CompanyProfiles profiles,
            List<TargetPart> parts,
            Clock clock) {
        this.targets = targets;
        this.buyers = buyers;
        this.contracts = contracts;
        this.plans = plans;
        this.profiles = profiles;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /** The card as a page; that of a merged authority leads to the one that stands for it. @param me the membership of who looks */
    @Transactional(readOnly = true)
    public ModelAndView view(Siren siren, UUID me) {
        TargetCardPage page = page(siren, me, false);
        return page.card().siren().equals(siren)
                ? new ModelAndView("contact/target", "page", page)
                : new ModelAndView("redirect:" + page.card().path());
    }

    /** The card's parts that are shown when asked for, or the others. @param me the membership of who looks */
    @Transactional(readOnly = true)
    TargetCardPage page(Siren siren, UUID me, boolean later) {
        TargetCard card = card(siren);
        List<PlacedPart> added = parts.stream()
                .filter(part -> part.isLater() == later)
                .flatMap(part -> part.of(card, me).stream())
                .toList();
        return TargetCardPage.of(card, lead(card), added);
    }

    /**
     * The authority, as far as the company may know it; the one that stands for it, where it was merged.
     *
     * @throws NotFoundException when it is neither on the list, nor a buyer, nor a target of the company
     */
    public AuthorityRef authority(Siren siren) {
        return authority(siren, targets.status(siren));
    }

    /** What is known of an authority. @throws NotFoundException when the company may not know it */
    @Transactional(readOnly = true)
    public TargetCard card(Siren siren) {
        AuthorityStatus status = targets.status(siren);
        AuthorityRef authority = authority(siren, status);
        return new TargetCard(
                authority,
                status,
                contracts.ofBuyer(published(authority.siren(), status), CONTRACTS),
                plans.of(authority.siren()),
                profiles.current().map(CompanyProfile::trades).orElseGet(TreeSet::new),
                LocalDate.now(clock));
    }

    /** What was published under the number of a merged authority counts for the one that stands for it. */
    private static Set<Siren> published(Siren siren, AuthorityStatus status) {
        return Stream.concat(Stream.of(siren), status.merged().stream().map(AuthorityRef::siren))
                .collect(Collectors.toSet());
    }

    private AuthorityRef authority(Siren siren, AuthorityStatus status) {
        return Optional.ofNullable(status.listed())
                .map(CurrentAuthority::authority)
                .or(() -> Optional.ofNullable(status.target()).map(TargetRef::authority))
                .or(() -> buyers.find(siren).map(one -> new AuthorityRef(siren, one.label(), one.department())))
                .orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    private String lead(TargetCard card) {
        return Stream.of(
                        SituationWording.of(card.siren(), card.status(), profiles.current()),
                        Optional.ofNullable(card.authority().department()).map(one -> "département " + one.code()),
                        Optional.of("SIREN " + card.siren().formatted()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
