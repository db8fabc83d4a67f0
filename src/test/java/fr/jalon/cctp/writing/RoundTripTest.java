package fr.jalon.cctp.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.NewClauses;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.reading.DraftFile;
import fr.jalon.market.SharedData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a file is read back into the same clauses. */
class RoundTripTest {

    private static final List<String> BITS = List.of(
            "Le titulaire réalise douze passages.",
            "1. Objet du marché",
            "Article 3 – Délais",
            "a) dans les dix jours ;\nb) dans le mois ;",
            "- tonte\n- taille\n  - haies\n    - hautes\n- désherbage",
            "- seul",
            "| Poste | Unité | Prix |\n| Tonte |  | 12 € |\n|  |  |  |",
            "| une case |",
            "Intitulé :\n- premier\n- second",
            "Un <texte> & des « signes » : 5 > 3, \"cité\", l’été, 𝄞, e\u0301.",
            "  deux blancs devant,  deux dedans",
            "une\ttabulation",
            "Chapitre II",
            "3.2 Tonte",
            "TITRE I\nGénéralités");

    @TempDir
    Path folder;

    @Test
    void eachClauseComesBackWithItsLevelNumberTitleAndWords() throws Exception {
        List<ClauseWords> clauses = List.of(
                new ClauseWords(1, "", "", "Préambule sans titre."),
                new ClauseWords(1, "1", "Objet", ""),
                new ClauseWords(2, "1.1", "12 passages par an", "2024 est l’année de référence.\n\n3. Et ceci."),
                new ClauseWords(3, "", "3.2 est dans le titre", BITS.get(4) + "\n\n" + BITS.get(6)),
                new ClauseWords(3, "Annexe A", "", "- a\n\n- b"),
                new ClauseWords(
                        4, "a)", "Un titre\navec une ligne\tet une tabulation", BITS.get(6) + "\n\n" + BITS.get(7)),
                new ClauseWords(6, "", "sans numéro\tavec tabulation", "Critères de jugement des offres"),
                new ClauseWords(1, "", "", "| seul |\n\n- un\n- deux"));

        assertComesBack(clauses);
    }

    @Test
    void numbersToWhichAProgramCountsAreCountedByIt() throws Exception {
        List<ClauseWords> clauses = List.of(
                new ClauseWords(1, "1", "Objet", "Le marché."),
                new ClauseWords(2, "1.1", "", "Sites."),
                new ClauseWords(2, "1.2", "Visite", "- a\n- b"),
                new ClauseWords(3, "1.2.1", "Terrains", ""),
                new ClauseWords(1, "2", "Organisation", "| a | b |"));

        assertComesBack(clauses);
        assertThat(document(clauses)).doesNotContain("1.2").contains("Heading2");
        List<ClauseWords> gap = List.of(clauses.get(0), new ClauseWords(1, "3", "Prix", ""));
        assertComesBack(gap);
        assertThat(document(gap)).contains("<w:t xml:space=\"preserve\">3</w:t><w:tab/>");
    }

    @Test
    void whateverStandsInAClause() throws Exception {
        Random random = new Random(12);
        for (int round = 0; round < 40; round++) {
            List<ClauseWords> clauses = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                List<String> bits = new ArrayList<>();
                for (int bit = random.nextInt(6); bit > 0; bit--) {
                    bits.add(BITS.get(random.nextInt(BITS.size())));
                }
                clauses.add(new ClauseWords(
                        i == 0 ? 1 : 1 + random.nextInt(6),
                        random.nextBoolean() ? "" : i + "." + round,
                        random.nextInt(3) == 0
                                ? ""
                                : BITS.get(random.nextInt(4)).replace('\n', ' '),
                        String.join("\n\n", bits).strip()));
            }
            assertComesBack(clauses);
        }
    }

    @Test
    @Tag("slow")
    void realDocumentsComeBack() throws Exception {
        try (Stream<Path> files = Files.list(SharedData.file("dialogue/docs"))) {
            List<Path> documents = files.filter(file -> file.toString().matches(".*\\.(docx|odt)"))
                    .sorted()
                    .toList();
            assertThat(documents).isNotEmpty();
            for (Path document : documents) {
                assertComesBack(NewClauses.of(DraftOutline.of(
                        DraftFile.read(document, document.getFileName().toString()))));
            }
        }
    }

    @Test
    void theSameDraftIsTheSameFile() {
        Written draft = written(List.of(new ClauseWords(1, "1", "Objet", "Tonte.")));

        assertThat(DocumentWriter.docx(draft)).isEqualTo(DocumentWriter.docx(draft));
        assertThat(DocumentWriter.odt(draft)).isEqualTo(DocumentWriter.odt(draft));
    }

    /** The body of the Word document. */
    private static String document(List<ClauseWords> clauses) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocumentWriter.docx(written(clauses))))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no body");
    }

    private void assertComesBack(List<ClauseWords> clauses) throws Exception {
        assertThat(readBack("projet.docx", DocumentWriter.docx(written(clauses))))
                .isEqualTo(clauses);
        assertThat(readBack("projet.odt", DocumentWriter.odt(written(clauses)))).isEqualTo(clauses);
    }

    private List<ClauseWords> readBack(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        return NewClauses.of(DraftOutline.of(DraftFile.read(file, name)));
    }

    private static Written written(List<ClauseWords> clauses) {
        return new Written(
                "Entretien des espaces verts",
                "Ville de Nantes, version 2, publiée le 3 mars 2027",
                clauses.stream()
                        .map(one -> new Written.Clause(one.level(), one.number(), one.title(), one.words()))
                        .toList(),
                List.of(new Written.Criterion("Prix", 60, false), new Written.Criterion("Délai", 40, false)),
                "Le prix le plus bas a la note la plus haute.");
    }
}
