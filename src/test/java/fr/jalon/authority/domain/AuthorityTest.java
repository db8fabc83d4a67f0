package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Siren SIREN = new Siren("971000017");
    private static final Department VENDEE = new Department("85");

    @Test
    void whatIsCorrectedIsSettledAndNothingElse() {
        Authority authority = entered(SIREN, "Commune de Xyz");

        authority.correct(
                new AuthorityFacts("Commune de Xyz", AuthorityKind.COMMUNE, VENDEE, null, null, 1200, null, null, null),
                Set.of());

        assertThat(authority.corrected())
                .isEqualTo(EnumSet.of(
                        AuthorityField.KIND,
                        AuthorityField.DEPARTMENT,
                        AuthorityField.POPULATION,
                        AuthorityField.NAME));
        assertThat(authority.values())
                .containsEntry(AuthorityField.KIND, "COMMUNE")
                .containsEntry(AuthorityField.DEPARTMENT, "85")
                .containsEntry(AuthorityField.POPULATION, "1200")
                .containsEntry(AuthorityField.SEAT, "");
    }

    @Test
    void aFieldThatIsSettledWithoutAValueIsSettled() {
        Authority authority = entered(SIREN, "Commune de Xyz");

        authority.correct(AuthorityFacts.of("Commune de Xyz", null), EnumSet.of(AuthorityField.DEPARTMENT));

        assertThat(authority.corrected()).contains(AuthorityField.DEPARTMENT);
    }

    @Test
    void everyFieldIsReadAndWrittenAlike() {
        Authority authority = entered(SIREN, "Commune de Xyz");
        Map<AuthorityField, String> written = Map.ofEntries(
                Map.entry(AuthorityField.NAME, "Autrement"),
                Map.entry(AuthorityField.KIND, "HOSPITAL"),
                Map.entry(AuthorityField.DEPARTMENT, "85"),
                Map.entry(AuthorityField.SEAT, "Xyz"),
                Map.entry(AuthorityField.ADDRESS, "1 place de la Mairie"),
                Map.entry(AuthorityField.POPULATION, "12"),
                Map.entry(AuthorityField.WEBSITE, "www.xyz.fr"),
                Map.entry(AuthorityField.PLATFORM, "Megalis"),
                Map.entry(AuthorityField.ALIASES, "CNE DE XYZ"),
                Map.entry(AuthorityField.CLOSED_ON, "2026-01-01"),
                Map.entry(AuthorityField.CLOSED_REASON, "Fin"),
                Map.entry(AuthorityField.SUCCESSOR, "971000025"),
                Map.entry(AuthorityField.MERGED_INTO, "971000025"),
                Map.entry(AuthorityField.SPLIT_FROM, "971000025"),
                Map.entry(AuthorityField.CORRECTED_FIELDS, "NAME"));
        Map<AuthorityField, String> before = authority.values();

        written.forEach(authority::put);
        assertThat(authority.values()).isEqualTo(written);

        before.forEach(authority::put);
        assertThat(authority.values()).isEqualTo(before);
    }

    @Test
    void nobodyIsMergedWithItselfOrTwiceOrWithSomeoneWhoIsGone() {
        Authority one = entered(SIREN, "Commune Une");
        Authority other = entered(new Siren("971000025"), "Commune Autre");
        Authority third = entered(new Siren("971000033"), "Commune Tierce");

        assertThat(AuthorityPolicy.whyNotMerged(one, one))
                .hasValueSatisfying(why -> assertThat(why).contains("elle-même"));
        one.mergeInto(other);
        assertThat(AuthorityPolicy.whyNotMerged(other, one)).as("a circle").isPresent();
        assertThat(AuthorityPolicy.whyNotMerged(one, third)).as("twice").isPresent();
        assertThatThrownBy(() -> one.mergeInto(third)).hasMessageContaining("déjà réunie");
        third.close(NEW_YEAR, "Fin", null);
        assertThat(AuthorityPolicy.whyNotMerged(other, third))
                .hasValueSatisfying(why -> assertThat(why).contains("Commune Tierce est dissoute depuis le"));
        assertThat(AuthorityPolicy.whyNotMerged(third, other)).isPresent();
        assertThat(AuthorityPolicy.whyNotClosed(third, null)).as("closed twice").isPresent();
        assertThat(AuthorityPolicy.whyNotClosed(other, other)).isPresent();
        assertThat(AuthorityPolicy.whyNotClosed(other, third))
                .as("a successor that is gone")
                .isPresent();
    }

    @Test
    void anAuthorityIsBornOfOneOtherAndNotTheOtherWayRound() {
        Authority mother = entered(SIREN, "Commune Mère");
        Authority child = entered(new Siren("971000025"), "Commune Fille");

        assertThat(AuthorityPolicy.whyNotSplit(mother, mother)).isPresent();
        child.bornOf(mother);
        assertThat(AuthorityPolicy.whyNotSplit(mother, child)).isPresent();
        assertThat(AuthorityPolicy.whyNotSplit(child, mother)).isPresent();
    }

    @Test
    void aNameThatIsTooLongIsShortenedBetweenTwoCharacters() {
        assertThat(entered(SIREN, "x").name()).isEqualTo("x");
        Authority authority = entered(SIREN, "𝒳".repeat(301));

        assertThat(authority.name()).isEqualTo("𝒳".repeat(300));
    }

    @Test
    void twoAreTheSameWhoHaveTheSameSiren() {
        assertThat(entered(SIREN, "Commune de Xyz"))
                .isEqualTo(entered(SIREN, "Autrement"))
                .hasSameHashCodeAs(entered(SIREN, "Autrement"))
                .isNotEqualTo(entered(new Siren("971000025"), "Commune de Xyz"));
    }

    private static Authority entered(Siren siren, String name) {
        return new Authority(siren, AuthorityFacts.of(name, null), Set.of(AuthorityField.NAME), NOON);
    }
}
