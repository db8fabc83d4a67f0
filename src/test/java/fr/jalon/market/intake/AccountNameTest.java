package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of buyers, nearly all of them published. */
class AccountNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BUDGET PRINCIPAL",
                "Budget principal",
                "BUDGET ANNEXE EAU",
                "Budget général",
                "BUDGET PRINCIPAL MONTREUIL",
                "DPT17 BUDGET PRINCIPAL",
                "2019-BUDGET PRINCIPAL",
                "14BUDGET PRINCIPAL SIX FOURS",
                "COMMUNE SCIONZIER BUDGET VILLE",
                "MAIRIE ANNECY BUDGET PRINCIPAL",
                "Budgets annexes",
                "EXERCICE BUDGETAIRE EAU",
                "Compte principal",
            })
    void isAnAccounts(String name) {
        assertThat(AccountName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ville de Paris",
                "Direction du budget",
                "MINISTERE DE L'ACTION ET DES COMPTES PUBLICS",
                "Cour des comptes",
                "Agence comptable",
                "Régie des eaux",
                "Commune de Budgeville",
            })
    void isAnAuthoritys(String name) {
        assertThat(AccountName.is(name)).isFalse();
    }
}
