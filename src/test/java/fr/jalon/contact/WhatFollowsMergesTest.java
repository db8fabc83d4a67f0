package fr.jalon.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.domain.MergeImpactService;
import fr.jalon.authority.domain.SomeMerges;
import fr.jalon.contact.awareness.domain.AwarenessAction;
import fr.jalon.contact.awareness.domain.AwarenessService;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.domain.TargetVerdict;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.contact.domain.VerdictService;
import fr.jalon.contact.events.domain.EventInvitationService;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.contact.events.domain.Reply;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.market.SomeContracts;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** All that a company has of an authority is on the pages of the one it was merged into, and back again when it is undone. */
@JalonTest
class WhatFollowsMergesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Autowired
    SomeMerges merges;

    @Autowired
    MergeImpactService impact;

    @Autowired
    SomeAuthorities authorities;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeEvents events;

    @Autowired
    SomeFrameworks frameworks;

    @Autowired
    SomeNotices notices;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomeContracts contracts;

    @Autowired
    PlanService plans;

    @Autowired
    AwarenessService awareness;

    @Autowired
    VerdictService verdicts;

    @Autowired
    EventQueries eventQueries;

    @Autowired
    EventInvitationService invitations;

    @Autowired
    CompanyScope scope;

    @Autowired
    MockMvcTester mvc;

    SignedIn me;
    SignedIn other;
    Siren from;
    Siren into;

    @BeforeEach
    void twoAuthoritiesAndTwoCompanies() {
        me = people.newCompany("Suiveuse");
        other = people.newCompany("Riveraine");
        from = authorities.listed("Commune d’Amont");
        into = authorities.listed("Commune d’Aval");
    }

    @Test
    void allThatThereIsIsOnThePagesOfTheOneThatStaysAndGoesBack() throws UnsupportedEncodingException {
        everything(me, "des Lilas");
        everything(other, "des Tilleuls");
        assertThat(impact.of(from))
                .contains(
                        "2\u00A0demandes de documents",
                        "2\u00A0invitations",
                        "2\u00A0accords-cadres",
                        "2\u00A0actions de sensibilisation",
                        "2\u00A0avis publiés",
                        "2\u00A0verdicts",
                        "2\u00A0contacts",
                        "2\u00A0échanges");
        assertThat(impact.of(into)).isEmpty();

        UUID merge = merges.merge(from, into);

        assertThat(pages(me, into)).allSatisfy(page -> assertThat(page).contains("des Lilas"));
        assertThat(pages(me, into)).noneSatisfy(page -> assertThat(page).contains("des Tilleuls"));
        assertThat(pages(other, into)).noneSatisfy(page -> assertThat(page).contains("des Lilas"));
        assertThat(within(me, () -> awareness.of(into))).containsOnlyKeys(AwarenessAction.SOURCING);
        assertThat(within(me, () -> verdicts.of(into)))
                .extracting(TargetVerdict::sentence)
                .containsExactly("Verdict des Lilas");
        assertThat(impact.of(from)).isEmpty();
        assertThat(impact.changedSince(merge, into)).isZero();

        merges.undo(merge);

        assertThat(pages(me, from)).allSatisfy(page -> assertThat(page).contains("des Lilas"));
        assertThat(pages(me, into)).noneSatisfy(page -> assertThat(page).contains("des Lilas"));
        assertThat(within(me, () -> awareness.of(from))).containsOnlyKeys(AwarenessAction.SOURCING);
        assertThat(within(me, () -> awareness.of(into))).isEmpty();
        assertThat(within(me, () -> verdicts.of(into))).isEmpty();
        assertThat(impact.of(from)).hasSize(8);
    }

    @Test
    void ofTwoOfAKindNothingIsLost() {
        UUID forum = events.forum(me, "Forum", 9);
        for (Siren one : List.of(from, into)) {
            events.invite(me, forum, one);
            verdict(me, one, one.value());
            tick(me, one, AwarenessAction.SOURCING);
        }
        UUID ofTheFirst = within(me, () -> eventQueries.of(from, 9)).get(0).id();
        within(me, () -> invitations.answer(forum, ofTheFirst, Reply.YES));

        UUID merge = merges.merge(from, into);

        assertThat(within(me, () -> eventQueries.of(into, 9)))
                .extracting(InvitationDetails::reply)
                .containsExactlyInAnyOrder(Reply.YES, Reply.NONE);
        assertThat(within(me, () -> verdicts.of(into)))
                .extracting(TargetVerdict::sentence)
                .containsExactly(into.value(), from.value());
        assertThat(within(me, () -> awareness.of(into))).hasSize(1);
        events.invite(me, forum, into);
        assertThat(within(me, () -> eventQueries.of(into, 9)))
                .as("invited already")
                .hasSize(2);

        merges.undo(merge);

        for (Siren one : List.of(from, into)) {
            assertThat(within(me, () -> eventQueries.of(one, 9))).hasSize(1);
            assertThat(within(me, () -> awareness.of(one))).hasSize(1);
            assertThat(within(me, () -> verdicts.of(one)))
                    .extracting(TargetVerdict::sentence)
                    .containsExactly(one.value());
        }
    }

    @Test
    void whatWasDecidedSinceStaysWithTheOneThatStayed() {
        tick(me, from, AwarenessAction.SOURCING);
        UUID notice = notices.notice(me, from, "Tonte", DAY, null);
        UUID merge = merges.merge(from, into);
        within(me, () -> awareness.untick(into, AwarenessAction.SOURCING));
        tick(me, into, AwarenessAction.SOCIAL_CLAUSE);
        UUID later = notices.notice(me, into, "Élagage", DAY.plusDays(9), null);
        assertThat(impact.changedSince(merge, into)).isOne();

        merges.undo(merge);

        assertThat(within(me, () -> awareness.of(from))).isEmpty();
        assertThat(within(me, () -> awareness.of(into))).hasSize(1);
        assertThat(notice).isNotEqualTo(later);
        assertThat(mvc.get().uri("/cibles/" + into.value() + "/journal").with(SomePeople.as(me)))
                .bodyText()
                .contains("Élagage")
                .doesNotContain("Tonte");
        assertThat(mvc.get().uri("/cibles/" + from.value() + "/journal").with(SomePeople.as(me)))
                .bodyText()
                .contains("Tonte");
    }

    /** A form that was opened before, a contract that keeps the number it was published under. */
    @Test
    void whatIsNotedUnderTheFormerNumberIsOfTheOneThatStands() {
        UUID contract =
                contracts.cleaning("Tonte").buyer(from, "Commune d’Amont").store();
        merges.merge(from, into);
        contacts.call(me, from, "Appel tardif", contacts.person(me, from, "Tardive"));
        LocalDate j = LocalDate.of(2028, 3, 1);
        UUID plan = within(
                me,
                () -> plans.create(
                        new NewPlan(
                                "Entretien",
                                "Amont",
                                from,
                                null,
                                null,
                                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                                new DateWindow(j, j, j),
                                true),
                        me.membership()));

        assertThat(mvc.get().uri("/cibles/" + into.value()).with(SomePeople.as(me)))
                .bodyText()
                .contains("Tardive", "Appel tardif", "/retroplannings/" + plan);
        assertThat(mvc.get().uri("/demandes/nouvelle?marche=" + contract).with(SomePeople.as(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Commune d’Aval");
        assertThat(impact.of(from)).isEmpty();
    }

    @Test
    void whoObjectedIsRefusedUnderBothNamesOfTheAuthority() {
        UUID person = contacts.person(me, from, "Opposée");
        mvc.post().uri("/opposition/" + privacy.objectionSecret(me, person)).exchange();
        UUID merge = merges.merge(from, into);
        assertThatThrownBy(() -> contacts.person(me, into, "Opposée")).isInstanceOf(ObjectedException.class);
        UUID second = contacts.person(me, into, "Opposante");
        mvc.post().uri("/opposition/" + privacy.objectionSecret(me, second)).exchange();

        merges.undo(merge);

        assertThatThrownBy(() -> contacts.person(me, from, "Opposée")).isInstanceOf(ObjectedException.class);
        assertThatThrownBy(() -> contacts.person(me, from, "Opposante")).isInstanceOf(ObjectedException.class);
        contacts.person(me, from, "Autre");
        contacts.person(other, from, "Opposée");
    }

    private void everything(SignedIn who, String name) {
        UUID person = contacts.person(who, from, name);
        contacts.call(who, from, "Appel " + name, person);
        requests.sent(who, from, null, 3);
        events.invite(who, events.forum(who, "Forum " + name, 9), from, person);
        frameworks.framework(who, from, "Entretien " + name);
        notices.notice(who, from, "Avis " + name, DAY, null);
        verdict(who, from, "Verdict " + name);
        tick(who, from, AwarenessAction.SOURCING);
    }

    private List<String> pages(SignedIn who, Siren siren) throws UnsupportedEncodingException {
        List<String> pages = new java.util.ArrayList<>();
        for (String part : List.of("", "/suite", "/journal")) {
            pages.add(mvc.get()
                    .uri("/cibles/" + siren.value() + part)
                    .with(SomePeople.as(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString());
        }
        return pages;
    }

    private void verdict(SignedIn who, Siren siren, String sentence) {
        within(who, () -> verdicts.give(siren, VerdictOutcome.WORKED, DAY, sentence, null, who.membership()));
    }

    private void tick(SignedIn who, Siren siren, AwarenessAction action) {
        within(who, () -> awareness.tick(siren, action, who.membership()));
    }

    private <T> T within(SignedIn who, Supplier<T> work) {
        return scope.runAs(who.company(), work);
    }

    private void within(SignedIn who, Runnable work) {
        scope.runAs(who.company(), work);
    }
}
