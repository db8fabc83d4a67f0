package fr.jalon.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectorTest {

    private static final byte[] TEXT = "Objet : visite du 3 avril\nRéf. ; 12\n".getBytes(StandardCharsets.UTF_8);

    private static final String FLOWING =
            "UEsDBC0ACAAIAAAAIQAAAAAA//////////8FABQAYS50eHQBABAAAAAAAAAAAAAAAAAAAAAAAEvKz8vKLy1SSILQXABQSwcIWPwXUA0AAAAAAAAA"
                    + "EAAAAAAAAABQSwECLQMtAAgACAAAACEAWPwXUA0AAAAQAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAAXAAA"
                    + "AAAA";
    private static final String LARGE_SIZES =
            "UEsDBC0AAAAIAAAAIQBY/BdQ//////////8FABQAYS50eHQBABAAEAAAAAAAAAANAAAAAAAAAEvKz8vKLy1SSILQXABQSwECLQMtAAAACAAAACEA"
                    + "WPwXUA0AAAAQAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAARAAAAAAA";

    @TempDir
    Path folder;

    @Test
    void everyKindOnTheListIsKnownByItsContent() throws Exception {
        assertThat(check("a.pdf", SomeFiles.PDF)).isEqualTo(FileType.PDF);
        assertThat(check("A.JPG", SomeFiles.JPEG)).isEqualTo(FileType.JPEG);
        assertThat(check("a.jpeg", SomeFiles.JPEG)).isEqualTo(FileType.JPEG);
        assertThat(check("a.png", SomeFiles.PNG)).isEqualTo(FileType.PNG);
        assertThat(check("a.txt", TEXT)).isEqualTo(FileType.TXT);
        assertThat(check("a.csv", "\uFEFFa;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileType.CSV);
        assertThat(check("a.txt", "été".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileType.TXT);
        assertThat(check("a.docx", SomeFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(check("a.xlsx", SomeFiles.office("xl/workbook.xml", "spreadsheetml.sheet.main+xml", Map.of())))
                .isEqualTo(FileType.XLSX);
        assertThat(check(
                        "a.pptx",
                        SomeFiles.office("ppt/presentation.xml", "presentationml.presentation.main+xml", Map.of())))
                .isEqualTo(FileType.PPTX);
        assertThat(check("a.odt", SomeFiles.openDocument("text", Map.of()))).isEqualTo(FileType.ODT);
        assertThat(check("a.ods", SomeFiles.openDocument("spreadsheet", Map.of())))
                .isEqualTo(FileType.ODS);
        assertThat(check("a.odp", SomeFiles.openDocument("presentation", Map.of())))
                .isEqualTo(FileType.ODP);
        assertThat(check("a.zip", SomeFiles.zip(Map.of("plans/a.pdf", SomeFiles.PDF, "dpgf.docx", SomeFiles.docx()))))
                .isEqualTo(FileType.ZIP);
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() {
        refused("facture.pdf", SomeFiles.PROGRAM, "n’est pas celui d’un fichier .pdf");
        refused("photo.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), ".png");
        refused("photo.png", SomeFiles.JPEG, ".png");
        refused("a.txt", SomeFiles.PDF, ".txt");
        refused("a.txt", "<!DOCTYPE html><html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), ".txt");
        refused("a.csv", SomeFiles.PROGRAM, ".csv");
        refused("a.docx", SomeFiles.zip(Map.of("a.txt", TEXT)), "n’est pas celui d’un fichier .docx");
        refused("a.xlsx", SomeFiles.docx(), "n’est pas celui d’un fichier .xlsx");
        refused("a.odt", SomeFiles.openDocument("spreadsheet", Map.of()), ".odt");
        refused("a.docx", SomeFiles.openDocument("text", Map.of()), ".docx");
        refused("a.zip", SomeFiles.PDF, ".zip");
    }

    @Test
    void whatIsNotOnTheListIsRefusedWithTheList() {
        refused("setup.exe", SomeFiles.PROGRAM, "n’est pas d’un type accepté");
        refused("page.html", TEXT, "PDF, Word, Excel");
        refused(
                "dessin.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "type accepté");
        refused("sans-extension", SomeFiles.PDF, "type accepté");
        refused("pdf", SomeFiles.PDF, "type accepté");
        refused("vide.pdf", new byte[0], "est vide");
        refused("lourd.txt", new byte[(int) FileInspector.LARGEST + 1], "dépasse 10\u00a0Mo");
    }

    @Test
    void anOfficeFileOfOldOrWithAPasswordIsToldSo() {
        byte[] ole = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2048);
        refused("a.docx", ole, "protégé par un mot de passe ou d’un ancien format");
    }

    @Tag("slow")
    @Test
    void bombsAreStoppedWhateverTheirHeadersSay() {
        byte[] bomb = SomeFiles.bomb("x", 205);
        refused("a.zip", SomeFiles.bomb("zeros.txt", 210), "dépasserait 200\u00a0Mo");
        refused("a.docx", SomeFiles.bomb("word/document.xml", 210), "dépasserait 200\u00a0Mo");
        refused("a.odt", SomeFiles.openDocument("text", Map.of("Pictures/a.odt", bomb)), "200\u00a0Mo");
        refused(
                "a.docx",
                SomeFiles.office(
                        "word/document.xml",
                        "wordprocessingml.document.main+xml",
                        Map.of("word/embeddings/a.xlsx", bomb)),
                "dépasserait 200\u00a0Mo");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3_001; i++) {
            many.put(i + ".txt", new byte[] {'a'});
        }
        refused("a.zip", SomeFiles.zip(many), "plus de 3\u202f000 fichiers");
    }

    @Test
    void anArchiveMayNotHideAnything() {
        refused("a.zip", SomeFiles.zip(Map.of("../../etc/passwd.txt", TEXT)), "hors de son dossier");
        refused("a.zip", SomeFiles.zip(Map.of("a\\..\\..\\b.txt", TEXT)), "hors de son dossier");
        refused("a.zip", SomeFiles.zip(Map.of("/etc/a.txt", TEXT)), "hors de son dossier");
        refused("a.zip", SomeFiles.zip(Map.of("C:/a.txt", TEXT)), "hors de son dossier");
        refused(
                "a.zip",
                SomeFiles.zip(Map.of("interne.zip", SomeFiles.zip(Map.of("a.txt", TEXT)))),
                "en contient une autre");
        refused(
                "a.zip",
                SomeFiles.zip(Map.of("interne.txt", SomeFiles.zip(Map.of("a.txt", TEXT)))),
                "en contient une autre");
        refused("a.zip", SomeFiles.zip(Map.of("a.7z", TEXT)), "en contient une autre");
        refused("a.zip", SomeFiles.zip(Map.of("setup.exe", TEXT)), "Un programme s’y cache");
        refused("a.zip", SomeFiles.zip(Map.of("facture.pdf.js", TEXT)), "Un programme s’y cache");
        refused("a.zip", SomeFiles.zip(Map.of("facture.pdf", SomeFiles.PROGRAM)), "Un programme s’y cache");
        refused("a.zip", SomeFiles.encrypted(), "mot de passe");
        byte[] whole = SomeFiles.zip(Map.of("a.txt", TEXT));
        refused("a.zip", Arrays.copyOf(whole, whole.length - 20), "abîmé");
    }

    @Test
    void nothingStandsInAnArchiveThatItsDirectoryDoesNotTell() throws Exception {
        String because = "son sommaire";
        byte[] hidden = SomeFiles.zip(Map.of("x.exe", SomeFiles.PROGRAM));
        byte[] told = SomeFiles.zip(Map.of("a.txt", TEXT));
        refused("a.zip", SomeFiles.joined(SomeFiles.entriesOf(hidden), told), because);
        refused("a.zip", SomeFiles.joined(hidden, told), because);
        refused("a.docx", SomeFiles.joined(SomeFiles.entriesOf(hidden), SomeFiles.docx()), because);
        refused("a.zip", SomeFiles.between(told, SomeFiles.entriesOf(hidden)), because);
        refused("a.zip", SomeFiles.between(told, new byte[] {1, 2, 3}), because);
        byte[] renamed = told.clone();
        renamed[30] = 'b'; // the name before the content, not the one in the directory
        refused("a.zip", renamed, because);
        byte[] stored = SomeFiles.zipOfManyKinds();
        assertThat(check("a.zip", stored)).isEqualTo(FileType.ZIP);
        for (int i = 0; i + 30 < stored.length; i++) {
            if (stored[i] == 'P' && stored[i + 2] == 3 && stored[i + 8] == 0 && stored[i + 18] > 0) {
                stored[i + 18] = 0; // said to be empty where it stands: its content would be the next entry
            }
        }
        refused("a.zip", stored, because);
    }

    @Test
    void nothingFollowsAnArchiveButARemarkInWords() throws Exception {
        String because = "son sommaire";
        byte[] told = SomeFiles.zip(Map.of("a.txt", TEXT));
        byte[] hidden = SomeFiles.zip(Map.of("x.exe", SomeFiles.PROGRAM));
        refused("a.zip", SomeFiles.joined(told, new byte[] {1}), because);
        refused("a.zip", SomeFiles.joined(told, SomeFiles.PROGRAM), because);
        refused("a.docx", SomeFiles.joined(SomeFiles.docx(), TEXT), because);
        refused("a.zip", SomeFiles.joined(SomeFiles.PROGRAM, told), "n’est pas celui d’un fichier .zip");
        refused("a.zip", SomeFiles.remarked(told, hidden), "");
        assertThat(check("a.zip", SomeFiles.remarked(told, "Reçu à la mairie".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileType.ZIP);
    }

    @Test
    void anArchiveHidesBehindNothing() throws Exception {
        byte[] hidden = SomeFiles.zip(Map.of("setup.exe", SomeFiles.PROGRAM));
        String because = "autre chose suit";
        refused("a.pdf", SomeFiles.joined(SomeFiles.PDF, hidden), because);
        refused("a.pdf", SomeFiles.joined(SomeFiles.joined(SomeFiles.PDF, hidden), SomeFiles.PDF), because);
        refused("a.pdf", SomeFiles.joined(SomeFiles.PDF, SomeFiles.remarked(hidden, SomeFiles.PDF)), because);
        refused("a.pdf", SomeFiles.joined(SomeFiles.PDF, noise(2000)), because);
        refused("a.png", SomeFiles.joined(SomeFiles.PNG, hidden), because);
        refused("a.jpg", SomeFiles.joined(SomeFiles.joined(SomeFiles.JPEG, noise(70_000)), hidden), because);
        refused(
                "a.txt",
                SomeFiles.joined(
                        new String(TEXT, StandardCharsets.UTF_8).repeat(3000).getBytes(StandardCharsets.UTF_8), hidden),
                because);
        refused(
                "a.jpg",
                SomeFiles.joined(
                        SomeFiles.JPEG,
                        "Rar!\u001A\u0007 et la suite, assez longue".getBytes(StandardCharsets.US_ASCII)),
                because);
        refused(
                "a.zip",
                SomeFiles.zip(Map.of("a.pdf", SomeFiles.joined(SomeFiles.PDF, hidden))),
                "en contient une autre");
        assertThat(check("a.pdf", SomeFiles.joined(SomeFiles.PDF, new byte[2000])))
                .as("filled up by a scanner")
                .isEqualTo(FileType.PDF);
        assertThat(check("a.jpg", SomeFiles.joined(SomeFiles.JPEG, noise(200_000))))
                .isEqualTo(FileType.JPEG);
        assertThat(check("a.txt", "PK, Rar! et 7z : des débuts d’archives".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileType.TXT);
    }

    @Test
    void aDocumentHoldsDocumentsAndNoOtherArchive() throws Exception {
        byte[] hidden = SomeFiles.zip(Map.of("setup.exe", SomeFiles.PROGRAM));
        byte[] plain = SomeFiles.zip(Map.of("a.txt", TEXT));
        for (byte[] inner : List.of(hidden, plain, SomeFiles.joined(hidden, SomeFiles.docx()))) {
            for (String name : List.of("word/embeddings/a.zip", "word/embeddings/a.bin", "word/embeddings/a.docx")) {
                byte[] document = SomeFiles.office(
                        "word/document.xml", "wordprocessingml.document.main+xml", Map.of(name, inner));
                refused("a.docx", document, "");
                refused("a.zip", SomeFiles.zip(Map.of("lettre.docx", document)), "");
            }
        }
        refused("a.zip", SomeFiles.zip(Map.of("lettre.docx", plain)), "en contient une autre");
    }

    /** As Python and Info-ZIP write what they cannot measure beforehand: with sizes of eight bytes. */
    @Test
    void anArchiveMadeAsItFlowsIsWelcome() throws Exception {
        for (String flowing : List.of(FLOWING, LARGE_SIZES)) {
            assertThat(check("a.zip", Base64.getDecoder().decode(flowing))).isEqualTo(FileType.ZIP);
        }
    }

    @Test
    void documentsWithMacrosAreRefused() {
        refused(
                "a.docx",
                SomeFiles.office(
                        "word/document.xml", "wordprocessingml.document.main+xml", Map.of("word/vbaProject.bin", TEXT)),
                "macros");
        refused("a.odt", SomeFiles.openDocument("text", Map.of("Basic/Standard/Module1.xml", TEXT)), "macros");
        refused(
                "a.xlsx",
                SomeFiles.office(
                        "xl/workbook.xml", "spreadsheetml.sheet.main+xml", Map.of("xl/x.exe", SomeFiles.PROGRAM)),
                "programme");
    }

    @Test
    void aTableInsideADocumentIsWelcome() throws Exception {
        byte[] table = SomeFiles.office("xl/workbook.xml", "spreadsheetml.sheet.main+xml", Map.of());
        byte[] document = SomeFiles.office(
                "word/document.xml", "wordprocessingml.document.main+xml", Map.of("word/embeddings/t.xlsx", table));
        assertThat(check("a.docx", document)).isEqualTo(FileType.DOCX);
        assertThat(check("a.zip", SomeFiles.zip(Map.of("lettre.docx", document))))
                .isEqualTo(FileType.ZIP);
    }

    /** Whatever the bytes, there is a kind or a sentence, never another failure. */
    @Test
    void rubbishIsRefusedInWords() throws IOException {
        Random random = new Random(20261122);
        String[] names = {"a.pdf", "a.docx", "a.odt", "a.zip", "a.png", "a.txt"};
        byte[][] seeds = {
            SomeFiles.docx(), SomeFiles.encrypted(), SomeFiles.openDocument("text", Map.of()), SomeFiles.PDF
        };
        for (int i = 0; i < 600; i++) {
            byte[] bytes = seeds[i % seeds.length].clone();
            for (int hit = 0; hit < 1 + random.nextInt(6); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String name = names[random.nextInt(names.length)];
            try {
                assertThat(check(name, bytes)).isNotNull();
            } catch (UnacceptableFileException unfit) {
                assertThat(unfit.sentence()).endsWith(".");
            }
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(20261129).nextBytes(noise);
        return noise;
    }

    private void refused(String name, byte[] content, String because) {
        assertThatThrownBy(() -> check(name, content))
                .as(name)
                .isInstanceOf(UnacceptableFileException.class)
                .hasMessageContaining(because);
    }

    private FileType check(String name, byte[] content) throws IOException, UnacceptableFileException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return FileInspector.check(file, name);
    }
}
