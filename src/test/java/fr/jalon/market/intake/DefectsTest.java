package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.JsonTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every defect of published awards, met one at a time in an otherwise sound record. */
class DefectsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SOUND = """
            {'id':'2024F00284','acheteur':{'id':'21750001600019','nom':'Ville de Paris'},'nature':'Marché',
             'objet':'Fourniture de vélos','codeCPV':'34430000','procedure':'Procédure adaptée',
             'lieuExecution':{'code':'75','typeCode':'Code département'},'dureeMois':24,'dateNotification':'2024-02-22',
             'datePublicationDonnees':'2024-02-29','montant':130000.0,'formePrix':'Unitaire','offresRecues':2,
             'titulaires':[{'titulaire':{'typeIdentifiant':'SIRET','id':'80836899700041'}}],
             'techniques':{'technique':['Sans objet']},'source':'data.gouv.fr_atexo'}""";
    private static final Set<Defect> MET = EnumSet.noneOf(Defect.class);

    private static Interpretation interpret(String json) {
        Interpretation interpretation = new AwardInterpreter(TODAY)
                .interpret(JsonTree.parse(json.replace('\'', '"')).orElseThrow(), Format.JSON);
        interpretation.findings().forEach(finding -> MET.add(finding.defect()));
        return interpretation;
    }

    @BeforeAll
    static void theSoundRecordIsSound() {
        assertThat(interpret(SOUND).findings()).isEmpty();
    }

    static Stream<Arguments> defects() {
        String holder = "{'typeIdentifiant':'SIRET','id':'80836899700041'}";
        return Stream.of(
                // replaced, by, defect, what is kept ("" nothing is)
                of("'acheteur':{'id':'21750001600019','nom':'Ville de Paris'},", "", Defect.BUYER_MISSING, null),
                of("21750001600019", "2175000160001X", Defect.BUYER_UNREADABLE, null),
                of("21750001600019", "217500", Defect.BUYER_UNREADABLE, null),
                of("21750001600019", "00000000000000", Defect.BUYER_FILLER, null),
                of("21750001600019", "000000000", Defect.BUYER_FILLER, null),
                of("21750001600019", "00000000000018", Defect.BUYER_FILLER, null),
                of("'id':'2024F00284',", "", Defect.NUMBER_MISSING, null),
                of("Ville de Paris", "BUDGET PRINCIPAL", Defect.BUYER_ACCOUNT, "BUDGET PRINCIPAL"),
                of("Ville de Paris", "Ville de Testville", Defect.TEST_DATA, null),
                of("21750001600019", "44090956200033", Defect.TEST_DATA, null),
                of("21750001600019", "5112193700000", Defect.BUYER_ZERO_LOST, "05112193700000"),
                of("21750001600019", "217500016", Defect.BUYER_SIREN, "217500016"),
                of("21750001600019", "217 500 016 00019", Defect.BUYER_SEPARATORS, "21750001600019"),
                of("21750001600019", "21750001600018", Defect.BUYER_KEY, "21750001600018"),
                of("'codeCPV':'34430000'", "'codeCPV':'3121000'", Defect.CPV_ZERO_LOST, "03121000"),
                of("'codeCPV':'34430000'", "'codeCPV':'3121000-1'", Defect.CPV_ZERO_LOST, "03121000"),
                of("'codeCPV':'34430000'", "'codeCPV':'344300008'", Defect.CPV_CHECK_GLUED, "34430000"),
                of("34430000", "34 43 00 00", Defect.CPV_FORM, "34430000"),
                of("34430000", "34\u202F430\u00A0000 - 8", Defect.CPV_FORM, "34430000"),
                of("34430000", "34430000–8", Defect.CPV_FORM, "34430000"),
                of("34430000", "34430000−8", Defect.CPV_FORM, "34430000"),
                of("'34430000'", "34430000.0", Defect.CPV_FORM, "34430000"),
                of("34430000", "3121000.0", Defect.CPV_ZERO_LOST, "03121000"),
                of("34430000", "34430000.5", Defect.CPV_UNREADABLE, null),
                of("'codeCPV':'34430000',", "", Defect.CPV_MISSING, null),
                of("34430000", "0", Defect.CPV_UNREADABLE, null),
                of("34430000", "00000000-1", Defect.CPV_UNREADABLE, null),
                of("34430000", "lot 2000", Defect.CPV_UNREADABLE, null),
                of("'2024-02-22'", "'2024-02-22+01:00'", Defect.DATE_ZONE, "2024-02-22"),
                of("'2024-02-22'", "'2024-02-22T00:00:00'", Defect.DATE_ZONE, "2024-02-22"),
                of("'2024-02-22'", "'2024-02-21T23:00:00Z'", Defect.DATE_ZONE, "2024-02-22"),
                of("'2024-02-22'", "'1969-12-31T23:00:00Z'", Defect.DATE_EMPTY_MARK, null),
                of("'2024-02-22'", "'2024-2-22'", Defect.DATE_FORM, "2024-02-22"),
                of("'2024-02-22'", "'22/02/2024'", Defect.DATE_FORM, "2024-02-22"),
                of("'2024-02-22'", "'February, 22 2024 00:00:00'", Defect.DATE_FORM, "2024-02-22"),
                of("'2024-02-22'", "'0224-02-22'", Defect.DATE_YEAR, "2024-02-22"),
                of("'2024-02-22'", "'5024-02-22'", Defect.DATE_YEAR, "2024-02-22"),
                of("'2024-02-22'", "'6666-02-22'", Defect.DATE_IMPLAUSIBLE, null),
                of("'2024-02-22'", "'0002-11-30'", Defect.DATE_EMPTY_MARK, null),
                of("'2024-02-22'", "'1899-12-31'", Defect.DATE_EMPTY_MARK, null),
                of("'2024-02-22'", "'2024-02-30'", Defect.DATE_UNREADABLE, null),
                of("'2024-02-22'", "'bientôt'", Defect.DATE_UNREADABLE, null),
                of("'2024-02-22'", "'2026-12-11'", Defect.DATE_FUTURE, "2026-12-11"),
                of("'dateNotification':'2024-02-22',", "", Defect.NOTIFICATION_MISSING, null),
                of("'dureeMois':24", "'dureeMois':'48'", Defect.NUMBER_FORM, "48"),
                of("'dureeMois':24", "'dureeMois':48.0", Defect.NUMBER_FORM, "48"),
                of("'dureeMois':24", "'dureeMois':'NC'", Defect.MONTHS_UNREADABLE, null),
                of("'dureeMois':24,", "", Defect.MONTHS_MISSING, null),
                of("'dureeMois':24", "'dureeMois':0", Defect.MONTHS_NIL, null),
                of("'dureeMois':24", "'dureeMois':730", Defect.MONTHS_HUGE, null),
                of("'dureeMois':24", "'dureeMois':220", Defect.MONTHS_LONG, "220"),
                of("'montant':130000.0,", "", Defect.AMOUNT_MISSING, null),
                of("130000.0", "'beaucoup'", Defect.AMOUNT_UNREADABLE, null),
                of("130000.0", "'150000 TTC'", Defect.AMOUNT_UNREADABLE, null),
                of("130000.0", "'1.23.456'", Defect.AMOUNT_UNREADABLE, null),
                of("130000.0", "'12.500'", Defect.AMOUNT_AMBIGUOUS, null),
                of("130000.0", "'150,000 €'", Defect.AMOUNT_AMBIGUOUS, null),
                of("130000.0", "0", Defect.AMOUNT_NIL, null),
                of("130000.0", "1", Defect.AMOUNT_NIL, null),
                of("130000.0", "-5", Defect.AMOUNT_NIL, null),
                of("130000.0", "999999999", Defect.AMOUNT_FILLER, null),
                of("130000.0", "99999999.99", Defect.AMOUNT_FILLER, null),
                of("130000.0", "12311111111", Defect.AMOUNT_FILLER, null),
                of("130000.0", "1.0e17", Defect.AMOUNT_HUGE, null),
                of("130000.0", "2000000000", Defect.AMOUNT_LARGE, "2000000000"),
                of("130000.0", "3.53", Defect.AMOUNT_SMALL, "3.53"),
                of("130000.0", "'130000.00'", Defect.NUMBER_FORM, "130000.00"),
                of("'offresRecues':2", "'offresRecues':0", Defect.OFFERS_IMPLAUSIBLE, null),
                of("'offresRecues':2", "'offresRecues':20300", Defect.OFFERS_IMPLAUSIBLE, null),
                of("'objet':'Fourniture de vélos',", "", Defect.OBJECT_MISSING, null),
                of("Fourniture de vélos", "Droit de l'am\uFFFDnagement".replace('\'', '’'), Defect.TEXT_LOST, null),
                of("Fourniture de vélos", "Fourniture &amp;amp; pose", Defect.TEXT_ENTITIES, "Fourniture & pose"),
                of("Fourniture de vélos", "Cr&#233;on &ndash; v&eacute;lo", Defect.TEXT_ENTITIES, "Créon – vélo"),
                of("Fourniture de vélos", "Lot 1<br />Vélos", Defect.TEXT_TAGS, "Lot 1 Vélos"),
                of(
                        "Fourniture de vélos",
                        "CrÃ©ation d’un vÃ©lo".replace("’", " "),
                        Defect.TEXT_MOJIBAKE,
                        "Création d un vélo"),
                of("Fourniture de vélos", "V\u009Cux \u0096 vÃ©lo", Defect.TEXT_MOJIBAKE, "Vœux – vélo"),
                of("Fourniture de vélos", "V&#156;ux d&#146;ici", Defect.TEXT_ENTITIES, "Vœux d’ici"),
                of("Fourniture de vélos", "V\u0081élos", Defect.TEXT_CONTROL, "Vélos"),
                of("Ville de Paris", "Ville dâ\u0080\u0099Å\u0093uvre", Defect.TEXT_MOJIBAKE, "Ville d’œuvre"),
                of("Procédure adaptée", "ProcÃ©dure adaptÃ©e", Defect.TEXT_MOJIBAKE, "Procédure adaptée"),
                of("'formePrix':'Unitaire'", "'formePrix':'RÃ©visable'", Defect.TEXT_MOJIBAKE, "Révisable"),
                of("'Sans objet'", "'SystÃ¨me de qualification'", Defect.TEXT_MOJIBAKE, "Système de qualification"),
                of("Fourniture de vélos", "Vélos\\u0000 neufs", Defect.TEXT_CONTROL, "Vélos neufs"),
                of("Fourniture de vélos", "x".repeat(256), Defect.OBJECT_CUT, "x".repeat(256)),
                of("Fourniture de vélos", "x".repeat(1000), Defect.OBJECT_CUT, "x".repeat(500) + "…"),
                of("'Marché'", "'MARCHE'", Defect.WORD_FOLDED, "Marché"),
                of(
                        "Procédure adaptée",
                        "Procédure concurrentielle avec négociation",
                        Defect.WORD_FOLDED,
                        "Procédure avec négociation"),
                of(
                        "Procédure adaptée",
                        "Marché public négocié sans publicité ni mise en concurrence préalable",
                        Defect.WORD_FOLDED,
                        "Marché passé sans publicité ni mise en concurrence préalable"),
                of("Procédure adaptée", "Au jugé", Defect.WORD_UNKNOWN, "Au jugé"),
                of("'SIRET'", "'TVA_INTRACOMMUNAUTAIRE'", Defect.WORD_FOLDED, "TVA"),
                of("80836899700041", "5112193700000", Defect.HOLDER_ZERO_LOST, "05112193700000"),
                of("80836899700041", "808368997", Defect.HOLDER_SIREN, "808368997"),
                of("80836899700041", "808 368 997 00041", Defect.HOLDER_SEPARATORS, "80836899700041"),
                of("80836899700041", "80836899700042", Defect.HOLDER_KEY, "80836899700042"),
                of("80836899700041", "301984563000678", Defect.HOLDER_UNREADABLE, "301984563000678"),
                of("80836899700041", "00000000000000", Defect.HOLDER_FILLER, null),
                of("80836899700041", "0000000000000", Defect.HOLDER_FILLER, null),
                of("80836899700041", "000 000 000 00018", Defect.HOLDER_FILLER, null),
                of("80836899700041", "99999999999999", Defect.HOLDER_FILLER, null),
                of("'SIRET','id':'80836899700041'", "'TVA','id':'FR00000000000'", Defect.HOLDER_FILLER, null),
                of("'SIRET','id':'80836899700041'", "'HORS-UE','id':'XXXXX'", Defect.HOLDER_FILLER, null),
                of("'80836899700041'", "'','nom':'SANS SUITE'", Defect.AWARD_WITHOUT_FOLLOW_UP, null),
                of("'80836899700041'", "'80836899700041','nom':'Lot 3 infructueux'", Defect.AWARD_UNSUCCESSFUL, null),
                of("Fourniture de vélos", "Fourniture de vélos (annulé)", Defect.AWARD_CANCELLED, null),
                of("'80836899700041'", "'00000000000000','nom':'Non attribué'", Defect.AWARD_TO_NOBODY, null),
                of(
                        "{'titulaire':" + holder + "}",
                        "{'titulaire':" + holder + "},{'titulaire':{'nom':'INFRUCTUEUX'}}",
                        Defect.HOLDER_OUTCOME,
                        null),
                of("80836899700041", "", Defect.HOLDER_WITHOUT_ID, null),
                of("[{'titulaire':" + holder + "}]", "[]", Defect.HOLDER_MISSING, null),
                of(
                        "[{'titulaire':" + holder + "}]",
                        "[" + holder + "," + holder + "]",
                        Defect.HOLDER_REPEATED,
                        "80836899700041"),
                of(
                        "{'titulaire':" + holder + "}",
                        "{'titulaire':'typeIdentifiant'},{'titulaire':'id'}",
                        Defect.HOLDER_BROKEN,
                        null),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'62041','typeCode':'Code département'",
                        Defect.PLACE_TYPE,
                        "62"),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'FR45000','typeCode':'Code postal'",
                        Defect.PLACE_TYPE,
                        "45"),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'RE','typeCode':'Code pays'",
                        Defect.PLACE_TYPE,
                        "974"),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'1411','typeCode':'Code postal'",
                        Defect.PLACE_ZERO_LOST,
                        "01411"),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'BL','typeCode':'Code pays'",
                        Defect.PLACE_TYPE,
                        "977"),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'11','typeCode':'Code région'",
                        Defect.PLACE_WIDE,
                        null),
                of(
                        "'code':'75','typeCode':'Code département'",
                        "'code':'DE','typeCode':'Code pays'",
                        Defect.PLACE_ABROAD,
                        null),
                of("'code':'75'", "'code':'NC'", Defect.PLACE_UNREADABLE, null),
                of("'code':'75'", "'code':'INO'", Defect.PLACE_UNREADABLE, null),
                of(
                        "{'code':'75','typeCode':'Code département'}",
                        "'{\\\\'code\\\\':\\\\'75\\\\',\\\\'typeCode\\\\':\\\\'Code département\\\\'}'"
                                .replace("\\\\'", "\\'"),
                        Defect.LIST_AS_TEXT,
                        null),
                of("'source'", "'modifications':['vide'],'source'", Defect.AMENDMENT_BROKEN, null),
                of("'source'", "'modifications':[{'modification':{}}],'source'", Defect.AMENDMENT_BROKEN, null),
                of("'source'", "'modifications':[{'id':1,'montant':0}],'source'", Defect.AMENDMENT_BROKEN, null),
                of("'source'", changed("'montant':5000"), Defect.AMENDMENT_DELTA, "135000.00"),
                of("'source'", changed("'montant':-5000"), Defect.AMENDMENT_DELTA, "125000.00"),
                of("'source'", changed("'dureeMois':6"), Defect.AMENDMENT_SHORTER, "24"));
    }

    private static String changed(String what) {
        return "'modifications':[{'id':1,'dateNotificationModification':'2025-01-10'," + what + "}],'source'";
    }

    @Test
    void aChangeIsComparedWithWhatEarlierOnesMadeOfTheContract() {
        String second =
                changed("'montant':200000},{'id':2,'dateNotificationModification':'2025-03-10','montant':150000");
        assertThat(interpret(SOUND.replace("'source'", second)).findings()).isEmpty();

        String third =
                changed("'montant':400000},{'id':2,'dateNotificationModification':'2025-03-10','montant':150000");
        assertThat(interpret(SOUND.replace("'source'", third)).findings())
                .extracting(Finding::defect, Finding::raw, Finding::kept)
                .containsExactly(tuple(Defect.AMENDMENT_DELTA, "150000.00", "550000.00"));
    }

    private static Arguments of(String replaced, String by, Defect defect, @Nullable String kept) {
        return Arguments.of(replaced, by, defect, kept);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("defects")
    void isTreatedAsStated(String replaced, String by, Defect defect, @Nullable String kept) {
        assertThat(SOUND).contains(replaced);

        Interpretation interpretation = interpret(SOUND.replace(replaced, by));

        assertThat(interpretation.findings())
                .filteredOn(finding -> finding.defect() == defect)
                .hasSize(1);
        Finding finding = interpretation.findings().stream()
                .filter(found -> found.defect() == defect)
                .findFirst()
                .orElseThrow();
        assertThat(finding.kept()).isEqualTo(kept);
        assertThat(interpretation.award() == null).isEqualTo(defect.severity() == Severity.REJECTED);
    }

    @Test
    void whatIsNoObjectIsRejected() {
        assertThat(interpret("'marché'").findings()).extracting(Finding::defect).containsExactly(Defect.NOT_A_RECORD);
    }

    @AfterAll
    static void everyDefectHasItsCaseAndItsLineInTheDocuments() throws Exception {
        Set<Defect> elsewhere = EnumSet.of( // told by the reader of rows, or by several records together
                Defect.ROW_LENGTH, Defect.NUMBER_REUSED);
        assertThat(EnumSet.allOf(Defect.class))
                .filteredOn(d -> !MET.contains(d) && !elsewhere.contains(d))
                .isEmpty();
        String document = Files.readString(Path.of("docs/data.md"));
        assertThat(Defect.values()).allSatisfy(defect -> assertThat(document).contains("`" + defect + "`"));
    }
}
