package fr.jalon.contact.tables.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.domain.Source;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.tabular.reading.SomeTables;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ContactTablesTest {

    private static final String HOME = "/imports/tables/contacts";
    private static final String NAME = "Ville de l’Estuaire-d’Œuvre";
    private static final Pattern COLUMN = Pattern.compile("<select[^>]*name=\"(c\\d+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile(
            "<option value=\"([a-zA-Z]+)\"\\s+selected|<option\\s+selected=\"selected\"\\s+value=\"([a-zA-Z]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;

    @BeforeEach
    void aCompanyWithATarget() {
        nadia = company();
    }

    /** Ten people, of whom the third and the seventh cannot be taken. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        ;
            UTF-8,        ','
            UTF-8,        |
            UTF-8,        tab
            UTF-16LE,     ;
            UTF-16BE,     tab
            windows-1252, ;
            windows-1252, ','
            ISO-8859-15,  |
            x-MacRoman,   ;
            """)
    void peopleOfAnyTableAreTakenAndDirtIsSaidByLine(String encoding, String sign) {
        String separator = sign.equals("tab") ? "\t" : sign;
        StringBuilder table = new StringBuilder();
        line(table, separator, "Mairie", "Nom", "Prénom", "Fonction", "Courriel", "Téléphone");
        List<String> names = List.of(
                "Lefèvre-D’Arc", "Le Goff", "", "O’Brien", "Ñuñez", "Çelik", "Faux", "Île-Bouchard", "X", "Müller");
        for (int i = 0; i < names.size(); i++) {
            String mail = i == 6 ? "pas une adresse" : "p" + i + "@estuaire.example";
            line(table, separator, NAME, names.get(i), "Zoé", "chargée d’été", mail, "06 12 34 56 0" + i);
        }
        byte[] mark = encoding.startsWith("UTF-16") ? "\uFEFF".getBytes(Charset.forName(encoding)) : new byte[0];
        byte[] text = table.toString()
                .replace("Œ", encoding.equals("windows-1252") || encoding.startsWith("UTF") ? "Œ" : "OE")
                .replace("’", encoding.equals("ISO-8859-15") ? "'" : "’")
                .getBytes(Charset.forName(encoding));
        byte[] file = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, file, 0, mark.length);
        System.arraycopy(text, 0, file, mark.length, text.length);

        String draft = checked(nadia, "liste.csv", file);
        assertThat(get(nadia, draft + "/controle"))
                .bodyText()
                .contains("8\u00a0contacts prêts.", "2\u00a0lignes refusées.", "pas une adresse");
        assertThat(imported(nadia, draft)).contains("8\u00a0contacts ajoutés.");
        assertThat(known(nadia))
                .extracting(one -> one.facts().lastName().replace('\'', '’'))
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .filter(one -> !one.isEmpty() && !one.equals("Faux"))
                        .toList());
        assertThat(known(nadia)).allSatisfy(one -> {
            assertThat(one.authority()).isEqualTo(SomeContacts.AUTHORITY);
            assertThat(one.facts().firstName()).isEqualTo("Zoé");
            assertThat(one.facts().phone()).startsWith("06 12 34 56 0");
            assertThat(one.provenance().source()).isEqualTo(Source.IMPORT);
            assertThat(one.provenance().detail()).isEqualTo("liste.csv");
        });
    }

    @Test
    void aWorkbookOfExcelAndOneOfOpenDocumentSayTheSame() {
        byte[] excel = SomeTables.xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Élus");
            sheet.value(0, 0, "Liste du salon");
            List.of("SIREN", "Contact", "Tél").forEach(name -> sheet.value(2, columnOf(name), name));
            sheet.value(3, 0, Integer.parseInt(SomeContacts.AUTHORITY.value()));
            sheet.value(3, 1, "Mme Claire Aubert");
            sheet.value(3, 2, 240112233);
        });
        SignedIn other = company();
        byte[] openDocument = SomeTables.ods("<table:table table:name=\"A\">" + odsRow("SIREN", "Contact", "Tél")
                + odsRow(SomeContacts.AUTHORITY.value(), "Mme Claire Aubert", "240112233") + "</table:table>");
        imported(nadia, checked(nadia, "salon.xlsx", excel));
        imported(other, checked(other, "salon.ods", openDocument));
        assertThat(known(nadia)).extracting(ContactDetails::name).containsExactly("Mme\u00a0Claire\u00a0Aubert");
        assertThat(known(nadia).get(0).facts().phone()).isEqualTo("02 40 11 22 33");
        assertThat(known(other))
                .extracting(ContactDetails::facts)
                .containsExactly(known(nadia).get(0).facts());
    }

    private static int columnOf(String name) {
        return List.of("SIREN", "Contact", "Tél").indexOf(name);
    }

    @Test
    void theSameFileTwiceAddsNobodyTwiceAndNothingIsWrittenOver() {
        byte[] file = bytes("Collectivité;Nom;Prénom;Mail\n" + NAME + ";Aubert;Claire;claire@e.example\n" + NAME
                + ";Le Goff;Yann;\n" + NAME + ";LE GOFF;yann;\n" + NAME + ";Goff Le;Yann;\n");
        assertThat(imported(nadia, checked(nadia, "a.csv", file)))
                .contains("2\u00a0contacts ajoutés, 2\u00a0déjà connus.");
        List<ContactDetails> before = known(nadia);
        assertThat(imported(nadia, checked(nadia, "b.csv", file)))
                .contains("Aucun contact ajouté, 4\u00a0déjà connus.");
        assertThat(known(nadia)).isEqualTo(before);
    }

    @Test
    void whoIsKnownByAnAlikeNameAndTheSameAddressIsTheSameAndWhoIsMerelyAlikeIsAddedAndSaid() {
        contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Aubert", "claire@e.example"));
        byte[] file = bytes("Collectivité;Nom complet;Mail\n" + NAME + ";C. Aubert;CLAIRE@e.example\n" // same
                + NAME + ";Claire Auber;\n" // alike
                + NAME + ";Yann Martin;claire@e.example\n" // a shared address
                + NAME + ";Claire Durand;\n");
        assertThat(imported(nadia, checked(nadia, "a.csv", file)))
                .contains("3\u00a0contacts ajoutés, 1\u00a0déjà connu.", "1\u00a0ressemble à quelqu’un");
        assertThat(get(nadia, "/contacts/doublons")).bodyText().contains("Auber", "nom proche");
    }

    @Test
    void whoWasMergedIsNotEnteredAgain() {
        UUID one = contacts.person(nadia, SomeContacts.AUTHORITY, "Aubert");
        UUID other = contacts.person(nadia, SomeContacts.AUTHORITY, "Obert");
        contacts.merged(nadia, one, other);
        byte[] file = bytes("Collectivité;Nom;Prénom\n" + NAME + ";Obert;Claire\n");
        assertThat(imported(nadia, checked(nadia, "a.csv", file))).contains("Aucun contact ajouté, 1\u00a0déjà connu");
    }

    @Test
    void whatJalonExportsItTakesInAgain() {
        ContactFacts facts = SomeContacts.facts("Lefèvre-D'Arc", "irene@e.example");
        contacts.person(nadia, SomeContacts.AUTHORITY, facts);
        SignedIn other = company();
        byte[] exported = get(nadia, "/contacts.csv").getResponse().getContentAsByteArray();
        imported(other, checked(other, "contacts.csv", exported));
        assertThat(known(other)).singleElement().satisfies(one -> {
            assertThat(one.facts()).isEqualTo(facts);
            assertThat(one.provenance().source()).isEqualTo(Source.MET);
            assertThat(one.provenance()).isEqualTo(known(nadia).get(0).provenance());
        });
        assertThat(known(nadia)).hasSize(1);
    }

    @Test
    void anAuthorityThatNobodyKnowsIsSaidByLine() {
        byte[] file =
                bytes("SIREN;Collectivité;Nom\n;Mairie de Nulle-Part-sur-Rien;A\n971947007;;B\n;" + NAME + ";C\n");
        String draft = checked(nadia, "a.csv", file);
        assertThat(get(nadia, draft + "/controle"))
                .bodyText()
                .contains(
                        "1\u00a0contact prêt.",
                        "Aucune collectivité de ce nom n’est connue",
                        "Aucune collectivité de ce numéro n’est connue");
    }

    @Test
    void aSirenInTheColumnOfNamesIsTakenAsOne() {
        String siren = SomeContacts.AUTHORITY.formatted();
        byte[] file = bytes("Collectivité;Nom\n" + siren + ";A\n" + siren.replace(' ', '\u00a0') + ";B\n"
                + SomeContacts.AUTHORITY.value() + ";C\n971 947 007;Inconnue\n97194700;Courte\n");
        String draft = checked(nadia, "a.csv", file);
        assertThat(get(nadia, draft + "/controle"))
                .bodyText()
                .contains(
                        "3\u00a0contacts prêts.",
                        "Aucune collectivité de ce numéro n’est connue",
                        "Aucune collectivité de ce nom n’est connue");
        assertThat(imported(nadia, draft)).contains("3\u00a0contacts ajoutés.");
        assertThat(known(nadia)).extracting(ContactDetails::authority).containsOnly(SomeContacts.AUTHORITY);
    }

    @Test
    void whoObjectedIsRefusedAndSaidByLine() {
        UUID person = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Opposée", "o@e.example"));
        mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, person)).exchange();
        byte[] file =
                bytes("Collectivité;Nom;Mail\n" + NAME + ";Autre nom;O@e.example\n" + NAME + ";Libre;l@e.example\n");
        String draft = checked(nadia, "a.csv", file);
        assertThat(get(nadia, draft + "/controle")).bodyText().contains("à ne plus figurer dans vos contacts");
        assertThat(imported(nadia, draft)).contains("1\u00a0contact ajouté.");
        SignedIn other = company();
        assertThat(imported(other, checked(other, "a.csv", file))).contains("2\u00a0contacts ajoutés.");
    }

    @RepeatedTest(5)
    void anObjectionAndAnImportInTheSameInstantLeaveNobody() throws Exception {
        UUID person = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Opposée", "o@e.example"));
        String link = "/opposition/" + privacy.objectionSecret(nadia, person);
        String draft = checked(nadia, "a.csv", bytes("Collectivité;Nom;Mail\n" + NAME + ";Opposée;o@e.example\n"));
        AtOnce.all(
                List.of(() -> mvc.post().uri(link).exchange().getResponse().getStatus(), () -> imported(nadia, draft)));
        assertThat(known(nadia)).isEmpty();
    }

    @RepeatedTest(3)
    void twoColleaguesWithTheSameListEnterEverybodyOnce() throws Exception {
        byte[] file = bytes("Collectivité;Nom;Prénom\n" + NAME + ";Aubert;Claire\n" + NAME + ";Le Goff;Yann\n");
        String one = checked(nadia, "a.csv", file);
        String other = checked(nadia, "b.csv", file);
        AtOnce.all(List.of(() -> imported(nadia, one), () -> imported(nadia, other)));
        assertThat(known(nadia)).hasSize(2);
    }

    @Test
    void thePageOfContactsLeadsToTables() {
        assertThat(get(nadia, "/contacts")).bodyText().contains("href=\"/contacts/import\"");
        assertThat(get(nadia, "/contacts/import")).bodyText().contains("href=\"" + HOME + "\"", "vCard");
    }

    private SignedIn company() {
        SignedIn made = people.newCompany("Listes " + UUID.randomUUID());
        scope.runAs(made.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, NAME));
        return made;
    }

    private List<ContactDetails> known(SignedIn me) {
        return scope.runAs(me.company(), contactQueries::all);
    }

    private static void line(StringBuilder table, String separator, String... cells) {
        table.append(String.join(separator, cells)).append("\r\n");
    }

    private static String odsRow(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell office:value-type=\"string\"><text:p>")
                    .append(cell)
                    .append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a table and agrees to the columns that were recognised. */
    private String checked(SignedIn me, String name, byte[] content) {
        MvcTestResult sent = mvc.post()
                .uri(HOME)
                .multipart()
                .file(new MockMultipartFile("fichier", name, "application/octet-stream", content))
                .param("cle", UUID.randomUUID().toString())
                .with(SomePeople.as(me))
                .exchange();
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());
        if (address.endsWith("/controle")) {
            return address.replace("/controle", "");
        }
        var agreed = mvc.post().uri(address).with(SomePeople.as(me));
        chosen(get(me, address)).forEach(agreed::param);
        assertThat(agreed.exchange()).hasRedirectedUrl(address + "/controle");
        return address;
    }

    private static Map<String, String> chosen(MvcTestResult page) {
        Map<String, String> fields = new TreeMap<>();
        try {
            COLUMN.matcher(page.getResponse().getContentAsString()).results().forEach(column -> {
                MatchResult option =
                        CHOSEN.matcher(column.group()).results().findFirst().orElse(null);
                if (option != null) {
                    fields.put(column.group(1), option.group(1) == null ? option.group(2) : option.group(1));
                }
            });
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return fields;
    }

    private String imported(SignedIn me, String draft) {
        assertThat(mvc.post().uri(draft + "/import").with(SomePeople.as(me))).hasRedirectedUrl(draft + "/bilan");
        try {
            return get(me, draft + "/bilan").getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(SignedIn me, String address) {
        return mvc.get().uri(address).with(SomePeople.as(me)).exchange();
    }
}
