package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityMerged;
import fr.jalon.authority.Priority;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.TargetRef;
import fr.jalon.market.BuyerGroups;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;

/** Merges: companies' own things follow, and go back; the second time nothing happens; nobody sees anybody else's. */
@JalonTest
class MergeServiceTest {

    @Autowired
    MergeService mergeService;

    @Autowired
    UndoService undoService;

    @Autowired
    MergeListener listener;

    @Autowired
    MergeImpactService impact;

    @Autowired
    TargetService targetService;

    @Autowired
    RankingService ranking;

    @Autowired
    CompanyRankingQueries rankings;

    @Autowired
    TargetNoticeQueries notices;

    @Autowired
    Authorities authorities;

    @Autowired
    BuyerGroups groups;

    @Autowired
    AuthorityListQueries list;

    @Autowired
    ChangeQueries changes;

    @Autowired
    PlanService planService;

    @Autowired
    Retroplannings retroplannings;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    EventSerializer serializer;

    SignedIn owner;
    Siren from;
    Siren into;

    @BeforeEach
    void twoAuthorities() {
        owner = people.newCompany("Fidèle");
        from = some.listed("Commune de Petite");
        into = some.listed("Commune de Grande");
    }

    @Test
    void aTargetAndItsPlansFollowAndGoBack() {
        TargetRef target = aim(owner, from);
        prioritise(target.id(), Priority.HIGH);
        plan(from);
        assertThat(impact.of(from))
                .anyMatch(phrase -> phrase.contains("cible"))
                .anyMatch(phrase -> phrase.contains("rétroplanning"));

        UUID merge = merge(from, into);

        assertThat(all(owner)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(target.id());
            assertThat(one.authority().siren()).isEqualTo(into);
            assertThat(one.priority()).isEqualTo(Priority.HIGH);
        });
        assertThat(plansOf(into)).isEqualTo(1);
        assertThat(plansOf(from)).isZero();

        undo(merge);

        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(from));
        assertThat(plansOf(from)).isEqualTo(1);
        assertThat(authorities.current(from).orElseThrow().formerly()).isNull();
    }

    @Test
    void aRefusalFollowsUnlessTheOtherIsAimedAt() {
        Siren third = some.listed("Commune de Tierce");
        refuse(from, "trop loin");
        refuse(third, "trop grande");
        aim(owner, third);
        SignedIn other = people.newCompany("Voisine");

        UUID merge = merge(from, into);
        assertThat(refused(owner)).isEqualTo(Map.of(into, "trop loin", third, "trop grande"));
        assertThat(refused(other)).isEmpty();
        UUID second = merge(into, third);
        assertThat(refused(owner)).isEqualTo(Map.of(into, "trop loin", third, "trop grande"));

        undo(second);
        undo(merge);
        assertThat(refused(owner)).isEqualTo(Map.of(from, "trop loin", third, "trop grande"));
    }

    @Test
    void ofTwoTargetsOneIsLeftAndBothComeBack() {
        prioritise(aim(owner, from).id(), Priority.HIGH);
        prioritise(aim(owner, into).id(), Priority.LOW);

        UUID merge = merge(from, into);
        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.priority()).isEqualTo(Priority.HIGH));
        assertThat(impact.changedSince(merge, into)).isZero();

        undo(merge);
        assertThat(all(owner)).extracting(TargetRef::priority).containsExactly(Priority.HIGH, Priority.LOW);
    }

    @Test
    void whatACompanyDecidesAfterwardsStaysAndIsCounted() {
        TargetRef target = aim(owner, from);
        UUID merge = merge(from, into);
        prioritise(target.id(), Priority.LOW);

        assertThat(impact.changedSince(merge, into)).isEqualTo(1);
        undo(merge);

        assertThat(all(owner)).singleElement().satisfies(one -> {
            assertThat(one.authority().siren()).isEqualTo(from);
            assertThat(one.priority()).isEqualTo(Priority.LOW);
        });
    }

    @Test
    void toldTwiceOrInAnyOrderItComesToTheSame() {
        Siren last = some.listed("Commune de Toujours");
        aim(owner, from);
        UUID first = mergeService.merge(from, into, people.theAdmin());
        UUID second = mergeService.merge(into, last, people.theAdmin());

        listener.everywhere(second);
        listener.everywhere(first);
        listener.everywhere(first);

        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(last));
        assertThatThrownBy(() -> undoService.undo(first, people.theAdmin()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Commune de Grande est déjà réunie");
        undo(second);
        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(into));
        undo(first);
        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(from));
    }

    @Test
    void whoMergesAgainAfterUndoingMovesWhatWentBack() {
        aim(owner, from);
        UUID first = merge(from, into);
        undoService.undo(first, people.theAdmin());
        UUID second = mergeService.merge(from, into, people.theAdmin());

        listener.everywhere(second);
        listener.everywhere(first);
        undo(second);

        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(from));
    }

    /** Nobody has to ask for it: the registry of events sees to it. */
    @Test
    void itFollowsByItselfWithinMoments() {
        aim(owner, from);
        mergeService.merge(from, into, people.theAdmin());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(all(owner))
                        .singleElement()
                        .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(into)));
    }

    @Test
    void anEventSurvivesTheRegistry() {
        AuthorityMerged merged = new AuthorityMerged(UUID.randomUUID(), from, into);

        assertThat(serializer.deserialize(serializer.serialize(merged), AuthorityMerged.class))
                .isEqualTo(merged);
    }

    @Test
    void whoAimsAtAMergedOneAimsAtTheOneThatStandsForIt() {
        merge(from, into);

        assertThat(aim(owner, from).authority().siren()).isEqualTo(into);
        assertThat(aim(owner, into).id()).isEqualTo(all(owner).get(0).id());
        assertThat(all(owner)).hasSize(1);
        assertThat(authorities.current(from).orElseThrow().label())
                .isEqualTo("Commune de Grande (anciennement Commune de Petite)");
        assertThat(groups.together(from)).containsExactlyInAnyOrder(from, into);
        assertThat(groups.together(into)).containsExactlyInAnyOrder(from, into);
    }

    @Test
    void whoLooksForAMergedOneFindsTheOneThatStandsForIt() {
        merge(from, into);

        assertThat(search(from.value(), AuthorityFilter.State.STANDING))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.siren()).isEqualTo(into);
                    assertThat(line.formerly()).isEqualTo("Commune de Petite");
                });
        assertThat(search(from.value(), AuthorityFilter.State.MERGED))
                .singleElement()
                .satisfies(line -> assertThat(line.into()).isEqualTo("Commune de Grande"));
    }

    @Test
    void twoAdminsWhoMergeAtOnceMergeOnce() throws Exception {
        Siren third = some.listed("Commune de Tierce");
        List<String> outcomes = AtOnce.all(List.of(
                () -> outcome(from, into),
                () -> outcome(into, from),
                () -> outcome(from, third),
                () -> outcome(from, into)));

        assertThat(outcomes)
                .filteredOn("done"::equals)
                .as("no circle, and nobody merged twice")
                .hasSizeBetween(1, 2);
        assertThat(authorities.current(from).orElseThrow().authority().siren())
                .isEqualTo(authorities
                        .current(authorities
                                .current(from)
                                .orElseThrow()
                                .authority()
                                .siren())
                        .orElseThrow()
                        .authority()
                        .siren());
    }

    @Test
    void otherCompaniesAndTheirCountsStayApart() {
        SignedIn other = people.newCompany("Voisine");
        aim(owner, from);

        merge(from, into);

        assertThat(all(other)).isEmpty();
        assertThat(all(owner)).hasSize(1);
    }

    @Test
    void whoAimsAtAClosedOneIsToldAndProposedItsSuccessor() {
        mergeService.close(from, LocalDate.of(2026, 1, 1), "arrêté du préfet", into, people.theAdmin());

        assertThat(notices.of(List.of(from)).get(from)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence())
                    .isEqualTo("Dissoute depuis le " + French.date(LocalDate.of(2026, 1, 1))
                            + "\u00A0: arrêté du préfet. Son successeur est Commune de Grande.");
            assertThat(notice.propose()).isEqualTo(into.value());
        });
        assertThatThrownBy(() -> mergeService.close(from, LocalDate.of(2026, 1, 2), "encore", null, people.theAdmin()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("dissoute depuis");
    }

    @Test
    void whoAimsAtTheOriginIsProposedTheNewOneAndKeepsItsTarget() {
        aim(owner, from);
        Siren born = SomeAuthorities.nextSiren();
        UUID split = mergeService.split(from, born, "Commune Nouvelle", people.theAdmin());

        assertThat(notices.of(List.of(from)).get(from))
                .singleElement()
                .satisfies(notice -> assertThat(notice.propose()).isEqualTo(born.value()));
        assertThat(notices.of(List.of(from, born))).as("aimed at already").doesNotContainKey(from);
        assertThat(all(owner))
                .singleElement()
                .satisfies(one -> assertThat(one.authority().siren()).isEqualTo(from));

        undoService.undo(split, people.theAdmin());
        assertThat(notices.of(List.of(from))).isEmpty();
        assertThat(authorities.bySiren(born)).as("stays on the list").isPresent();
    }

    private String outcome(Siren one, Siren other) {
        try {
            mergeService.merge(one, other, people.theAdmin());
            return "done";
        } catch (RefusedException e) {
            return e.sentence();
        }
    }

    private List<AuthorityLine> search(String typed, AuthorityFilter.State state) {
        return list.search(new AuthorityFilter(typed, null, null, state), 0, 10);
    }

    private UUID merge(Siren one, Siren other) {
        UUID merge = mergeService.merge(one, other, people.theAdmin());
        listener.everywhere(merge);
        return merge;
    }

    private void undo(UUID change) {
        undoService.undo(change, people.theAdmin());
        listener.everywhere(change);
    }

    private TargetRef aim(SignedIn who, Siren siren) {
        return scope.runAs(who.company(), () -> targetService.aimAt(siren, "Ville"));
    }

    private void prioritise(UUID target, Priority priority) {
        scope.runAs(owner.company(), () -> targetService.prioritise(target, priority));
    }

    private void refuse(Siren siren, String reason) {
        scope.runAs(owner.company(), () -> ranking.refuse(siren, reason));
    }

    private Map<Siren, String> refused(SignedIn who) {
        return scope.runAs(who.company(), () -> rankings.wish().settings().refused());
    }

    private List<TargetRef> all(SignedIn who) {
        return scope.runAs(who.company(), () -> targetService.all());
    }

    private int plansOf(Siren siren) {
        return scope.runAs(
                owner.company(), () -> retroplannings.ofAuthority(siren).size());
    }

    private void plan(Siren siren) {
        LocalDate j = LocalDate.of(2028, 3, 1);
        scope.runAs(
                owner.company(),
                () -> planService.create(
                        new NewPlan(
                                "Entretien",
                                "Petite",
                                siren,
                                null,
                                null,
                                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                                new DateWindow(j, j, j),
                                true),
                        owner.membership()));
    }
}
