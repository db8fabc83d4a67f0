package fr.jalon.market.intake.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Holder;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.RecordText;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractAssemblerTest {

    private static final String WHOLE = """
            {'id':'M1','acheteur':{'id':'21750001600019','nom':'Ville de Paris'},'nature':'Marché','objet':'Élagage',
             'codeCPV':'77211500','dureeMois':24,'dateNotification':'2022-02-22','datePublicationDonnees':'2022-03-01',
             'montant':100000,'lieuExecution':{'code':'75','typeCode':'Code département'},
             'titulaires':[{'titulaire':{'typeIdentifiant':'SIRET','id':'80836899700041'}}]}""";
    private static final String ROW = """
            {'id':'M1','acheteur_id':'21750001600019','objet':'Elagage','codeCPV':'77211500','dureeMois':'24',
             'dateNotification':'2022-02-22','datePublicationDonnees':'2022-03-05','montant':'100000','modification_id':'0',
             'titulaire_id':'80836899700041','titulaire_typeIdentifiant':'SIRET','titulaire_nom':'Verdalia'}""";
    private static final String OTHER_HOLDER = "'73282932000074'";
    private static final String HOLDER = "'80836899700041'";

    private static Piece piece(String json, Format format) {
        Tree tree = JsonTree.parse(json.replace('\'', '"')).orElseThrow();
        Interpretation interpretation = new AwardInterpreter(LocalDate.of(2026, 11, 21)).interpret(tree, format);
        return new Piece(
                RecordText.fingerprint(tree),
                Objects.requireNonNull(interpretation.award(), interpretation::toString),
                interpretation.defects());
    }

    private static Piece whole(String... replacements) {
        return piece(replaced(WHOLE, replacements), Format.JSON);
    }

    private static Piece row(String... replacements) {
        return piece(replaced(ROW, replacements), Format.CSV);
    }

    private static String replaced(String json, String... replacements) {
        String text = json;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    private static String amended(String modifications) {
        return ",'modifications':[" + modifications + "]}";
    }

    private static AssembledContract assembled(Piece... pieces) {
        return ContractAssembler.assemble(List.of(pieces));
    }

    @Test
    void oneRecordIsTheContract() {
        AssembledContract contract = assembled(whole());

        assertThat(contract.award()).isEqualTo(whole().award());
        assertThat(contract.amount()).isEqualByComparingTo("100000");
        assertThat(contract.months()).isEqualTo(24);
        assertThat(contract.department()).isEqualTo(new Department("75"));
        assertThat(contract.records()).isOne();
        assertThat(contract.steps()).isEmpty();
    }

    @Test
    void theOrderOfTheRecordsMakesNoDifference() {
        List<Piece> pieces = new ArrayList<>(List.of(
                whole(),
                whole("'Élagage'", "'Élagage des arbres'", "2022-03-01", "2022-04-01"),
                whole("'Élagage'", "'�lagage d�alignement'", "2022-03-01", "2022-05-01"),
                whole("'montant':100000", "'montant':0", "'77211500'", "'7721150'"),
                whole("]}", "]" + amended("{'id':1,'dateNotificationModification':'2023-01-10','montant':130000}")),
                whole("]}", "]" + amended("{'id':1,'dateNotificationModification':'2023-01-10','dureeMois':36}")),
                whole("]}", "]" + amended("{'id':2,'dateNotificationModification':'2023-06-10','montant':9000}")),
                row(),
                row(HOLDER, OTHER_HOLDER, "'Verdalia'", "'Sillon'"),
                row("'modification_id':'0'", "'modification_id':'1'", "'100000'", "'140000'"),
                row("'modification_id':'0'", "'modification_id':'2'", HOLDER, OTHER_HOLDER)));
        AssembledContract expected = ContractAssembler.assemble(pieces);
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(pieces, random);

            assertThat(ContractAssembler.assemble(pieces)).isEqualTo(expected);
        }
        assertThat(expected.records()).isEqualTo(11);
    }

    @Test
    void anyPartOfTheRecordsInAnyOrderGivesTheSameContract() {
        List<Piece> all = List.of(
                whole(),
                whole("'dureeMois':24", "'dureeMois':48", "2022-03-01", "2022-03-02"),
                row(),
                row("'modification_id':'0'", "'modification_id':'1'", "'24'", "'36'"),
                whole("'Élagage'", "'Taille'", HOLDER, OTHER_HOLDER),
                whole("]}", "]" + amended("{'id':1,'dateNotificationModification':'2023-01-10','montant':130000}")));
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Piece> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            some = some.subList(0, 1 + random.nextInt(all.size()));
            List<Piece> reversed = new ArrayList<>(some);
            Collections.reverse(reversed);

            assertThat(ContractAssembler.assemble(reversed)).isEqualTo(ContractAssembler.assemble(some));
        }
    }

    @Test
    void theLaterPublicationIsBelievedAndWhatItLeavesOutComesFromTheEarlier() {
        AssembledContract contract = assembled(
                whole(), whole("'Élagage'", "'Élagage et taille'", "2022-03-01", "2022-06-01", "'dureeMois':24,", ""));

        assertThat(contract.award().subject().object()).isEqualTo("Élagage et taille");
        assertThat(contract.months()).isEqualTo(24);
        assertThat(contract.flags()).contains(Defect.MONTHS_MISSING);
    }

    @Test
    void aTextThatKeptItsAccentsAndACodeThatKeptItsZeroGoBeforeLaterOnes() {
        AssembledContract contract = assembled(
                whole("'77211500'", "'3121000'"),
                whole("'Élagage'", "'�lagage'", "2022-03-01", "2022-06-01", "'77211500'", "'3121000'"),
                row("'77211500'", "'31210000'", "2022-03-05", "2024-01-01"));

        assertThat(contract.award().subject().object()).isEqualTo("Elagage");
        assertThat(contract.award().subject().cpv()).isEqualTo(new Cpv("03121000"));
    }

    @Test
    void aNumberUsedForDifferentPurchasesIsFlagged() {
        assertThat(assembled(whole(), whole("'77211500'", "'45000000'")).flags())
                .contains(Defect.NUMBER_REUSED);
        assertThat(assembled(whole(), whole("'77211500'", "'77310000'")).flags())
                .doesNotContain(Defect.NUMBER_REUSED);
    }

    @Test
    void amendmentsAreAppliedInOrderOfTheirNotificationAndToldOnce() {
        String later = "{'id':2,'dateNotificationModification':'2023-06-10','montant':9000}";
        String first = "{'id':1,'dateNotificationModification':'2023-01-10','montant':130000,'dureeMois':36}";
        AssembledContract contract = assembled(
                whole("]}", "]" + amended(later + "," + first)), whole("]}", "]" + amended(first), "24", "24.0"));

        assertThat(contract.steps()).hasSize(2);
        assertThat(contract.steps().get(0).amountAfter()).isEqualByComparingTo("130000");
        assertThat(contract.steps().get(0).difference()).isFalse();
        assertThat(contract.steps().get(1).amountAfter()).isEqualByComparingTo("139000");
        assertThat(contract.steps().get(1).difference()).isTrue();
        assertThat(contract.amount()).isEqualByComparingTo("139000");
        assertThat(contract.award().amount()).isEqualByComparingTo("100000");
        assertThat(contract.months()).isEqualTo(36);
        assertThat(contract.flags()).contains(Defect.AMENDMENT_DELTA);
    }

    @Test
    void halfTheAmountIsStillATotalAndLessIsADifference() {
        assertThat(afterAmendmentOf("50000")).isEqualByComparingTo("50000");
        assertThat(afterAmendmentOf("49999.99")).isEqualByComparingTo("149999.99");
        assertThat(afterAmendmentOf("-20000")).isEqualByComparingTo("80000");
    }

    private static BigDecimal afterAmendmentOf(String amount) {
        return Objects.requireNonNull(assembled(whole(
                        "]}", "]" + amended("{'dateNotificationModification':'2023-01-10','montant':" + amount + "}")))
                .amount());
    }

    @Test
    void aShorterDurationDoesNotShortenTheContract() {
        AssembledContract contract =
                assembled(whole("]}", "]" + amended("{'dateNotificationModification':'2023-01-10','dureeMois':6}")));

        assertThat(contract.months()).isEqualTo(24);
        assertThat(contract.flags()).contains(Defect.AMENDMENT_SHORTER);
    }

    @Test
    void aHolderThatAnAmendmentReplacesIsKnownStillAndNoLongerPresent() {
        AssembledContract contract = assembled(whole(
                "]}",
                "]"
                        + amended("{'dateNotificationModification':'2023-01-10','titulaires':[{'titulaire':{"
                                + "'typeIdentifiant':'SIRET','id':" + OTHER_HOLDER + "}}]}")));

        assertThat(contract.holdings())
                .extracting(AssembledContract.Holding::present)
                .containsExactly(false, true);
        assertThat(suppliers(contract)).containsExactly("808368997", "732829320");
    }

    @Test
    void aHolderThatAnAmendmentRepeatsUnnamedIsTheSameAndOnlyTheOtherIsNew() {
        String both =
                "{'dateNotificationModification':'2023-01-10','titulaires':[{'titulaire':{'typeIdentifiant':'SIRET','id':"
                        + HOLDER + "}},{'titulaire':{'typeIdentifiant':'SIRET','id':" + OTHER_HOLDER + "}}]}";
        AssembledContract contract = assembled(whole(
                "'id':'80836899700041'",
                "'id':'80836899700041','denominationSociale':'Verdalia'",
                "]}",
                "]" + amended(both)));

        assertThat(contract.holdings()).hasSize(2).allMatch(AssembledContract.Holding::present);
        assertThat(contract.holdings().get(0).holder().name()).isEqualTo("Verdalia");
        assertThat(contract.steps().get(0).newHolders()).hasSize(2);
    }

    @Test
    void anAmendmentThatNamesTheSameHoldersChangesNone() {
        AssembledContract contract = assembled(whole(
                "]}",
                "]"
                        + amended("{'dateNotificationModification':'2023-01-10','titulaires':[{'titulaire':{"
                                + "'typeIdentifiant':'SIRET','id':" + HOLDER + "}}]}")));

        assertThat(contract.steps()).hasSize(1);
        assertThat(contract.steps().get(0).newHolders()).isEmpty();
        assertThat(contract.holdings()).hasSize(1);
    }

    @Test
    void rowsOfOneStateAreOneContractWithAllItsHoldersAndLaterStatesAreAmendments() {
        AssembledContract contract = assembled(
                row(
                        "'modification_id':'0'",
                        "'modification_id':'1'",
                        "'100000'",
                        "'180000'",
                        "2022-02-22",
                        "2022-09-01"),
                row(HOLDER, OTHER_HOLDER, "'Verdalia'", "'Sillon'"),
                row());

        assertThat(suppliers(contract)).containsExactlyInAnyOrder("808368997", "732829320");
        assertThat(contract.award().amount()).isEqualByComparingTo("100000");
        assertThat(contract.steps()).hasSize(1);
        assertThat(contract.steps().get(0).amendment().number()).isEqualTo("1");
        assertThat(contract.amount()).isEqualByComparingTo("180000");
        assertThat(contract.records()).isEqualTo(3);
    }

    @Test
    void aNameThatTheFormatOf2022LeavesOutComesFromTheTable() {
        Holder named = assembled(whole(), row()).award().holders().get(0);

        assertThat(named.name()).isEqualTo("Verdalia");
        assertThat(named.supplierId()).isEqualTo("808368997");
    }

    @Test
    void withoutAPlaceOfExecutionTheBuyersSeatTellsTheDepartment() {
        AssembledContract contract = assembled(whole(
                "'lieuExecution':{'code':'75','typeCode':'Code département'},",
                "",
                "21750001600019",
                "21440109300015"));

        assertThat(contract.department()).isEqualTo(new Department("44"));
    }

    private static Stream<String> suppliers(AssembledContract contract) {
        return contract.holdings().stream()
                .map(holding -> String.valueOf(holding.holder().supplierId()));
    }
}
