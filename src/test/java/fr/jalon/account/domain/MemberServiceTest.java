package fr.jalon.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.Colleague;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class MemberServiceTest {

    @Autowired
    MemberService memberService;

    @Autowired
    AccountService accounts;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    SignedIn owner;

    @BeforeEach
    void freshCompany() {
        owner = people.newCompany("Maison tenue");
    }

    @Test
    void theLastOwnerStays() {
        SignedIn member = join(Role.MEMBER);

        assertThatThrownBy(() -> dismiss(owner))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("nommez d’abord");
        dismiss(member);
        assertThat(staff()).extracting(Colleague::membershipId).containsExactly(owner.membership());
    }

    @Test
    void anOwnerWhoCannotSignInAnyMoreDoesNotCount() {
        SignedIn barred = join(Role.OWNER);
        accounts.disable(barred.accountId());

        assertThatThrownBy(() -> dismiss(owner)).isInstanceOf(ForbiddenException.class);
        dismiss(barred);
        assertThat(staff()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoOwnersWhoDismissEachOtherOneStays() throws Exception {
        SignedIn other = join(Role.OWNER);

        List<Boolean> done = AtOnce.all(List.of(dismissal(owner), dismissal(other)));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(staff()).hasSize(1);
    }

    @Test
    void aColleagueBecomesAnOwnerAndTheFirstCanLeave() {
        SignedIn member = join(Role.MEMBER);

        assertThat(promote(member).role()).isEqualTo(Role.OWNER);
        assertThat(promote(member).role()).as("twice is once").isEqualTo(Role.OWNER);
        dismiss(owner);

        assertThat(staff()).singleElement().satisfies(last -> {
            assertThat(last.membershipId()).isEqualTo(member.membership());
            assertThat(last.role()).isEqualTo(Role.OWNER);
        });
    }

    @Test
    void anInvitationAsOwnerRaisesAColleagueAndNoneLowersAnOwner() {
        SignedIn member = join(Role.MEMBER);

        assertThat(accounts.addMembership(member.accountId(), Position.in(owner.company(), Role.OWNER)))
                .isEqualTo(member.membership());
        assertThat(accounts.addMembership(owner.accountId(), Position.in(owner.company(), Role.MEMBER)))
                .isEqualTo(owner.membership());

        assertThat(staff()).hasSize(2).extracting(Colleague::role).containsOnly(Role.OWNER);
    }

    @Test
    void anotherCompanysPeopleAndThoseWhoLeftAreNotFound() {
        SignedIn gone = join(Role.MEMBER);
        dismiss(gone);

        assertThatThrownBy(() -> promote(gone)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dismiss(gone)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> promote(people.theMember())).isInstanceOf(NotFoundException.class);
    }

    private SignedIn join(Role role) {
        return people.join("Une personne", Position.in(owner.company(), role));
    }

    private Callable<Boolean> dismissal(SignedIn one) {
        return () -> {
            try {
                dismiss(one);
                return true;
            } catch (ForbiddenException refused) {
                return false;
            }
        };
    }

    private void dismiss(SignedIn one) {
        scope.runAs(owner.company(), () -> memberService.endMembership(one.membership()));
    }

    private Colleague promote(SignedIn one) {
        return scope.runAs(owner.company(), () -> memberService.promote(one.membership()));
    }

    private List<Colleague> staff() {
        return scope.runAs(owner.company(), () -> memberService.of(owner.company()));
    }
}
