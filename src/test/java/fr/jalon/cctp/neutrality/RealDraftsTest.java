package fr.jalon.cctp.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.reading.TextFile;
import fr.jalon.cctp.reading.UnreadableTextException;
import fr.jalon.market.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real documents and decisions of courts; skipped where they are not at hand. A third of the documents was not read while the rules were made. */
@Tag("slow")
class RealDraftsTest {

    /** The buyer's product by name, in a contract that is about it: looked at by people, rightly asked about. */
    private static final Set<String> OF_A_BUYER = Set.of("amf-2022-011-cctp.pdf");

    private record Read(String name, boolean heldOut, int words, Review review) {}

    @Test
    void textsThatBuyNothingRaiseHardlyAnAlarm() throws IOException {
        List<Read> read = new ArrayList<>();
        List<Path> folders = list(SharedData.file("dialogue/texts"));
        for (int i = 0; i < folders.size(); i++) {
            for (Path version : list(folders.get(i))) {
                read.add(
                        read(folders.get(i).getFileName() + "/" + version.getFileName(), i, Files.readString(version)));
            }
        }
        print("statutes, laws and terms", read);

        assertThat(read).hasSizeGreaterThan(50);
        assertThat(read)
                .filteredOn(one -> !one.heldOut() && !one.review().findings().isEmpty())
                .extracting(Read::name)
                .isEmpty();
        // The terms of a railway name the telephones that show its tickets: names they are, but nobody buys them.
        assertThat(read)
                .filteredOn(one -> !one.name().startsWith("sncf-cgv")
                        && !one.review().findings().isEmpty())
                .extracting(Read::name)
                .isEmpty();
    }

    @Test
    void officeDocumentsRaiseFew() throws IOException {
        List<Read> read = new ArrayList<>();
        List<Path> files = list(SharedData.file("dialogue/docs"));
        for (int i = 0; i < files.size(); i++) {
            read.add(read(String.valueOf(files.get(i).getFileName()), i, text(files.get(i))));
        }
        print("office documents", read);
        List<Read> others =
                read.stream().filter(one -> !OF_A_BUYER.contains(one.name())).toList();

        assertThat(others.stream()
                        .mapToInt(one -> one.review().findings().size())
                        .sum())
                .isLessThanOrEqualTo(12);
    }

    @Test
    void theRealSpecificationIsAskedAboutItsSoftware() throws IOException {
        Review review = Neutrality.of(text(SharedData.file("dialogue/docs/amf-2022-011-cctp.pdf")));

        assertThat(review.findings())
                .filteredOn(finding -> finding.kind() == Kind.BRAND)
                .anyMatch(finding -> finding.words().text().contains("SharePoint"))
                .anyMatch(finding -> finding.words().text().contains("SQL Server"));
        assertThat(review.acquittals()).anyMatch(one -> one.excuse() == Excuse.WHAT_EXISTS);
    }

    @Test
    void decisionsOfCourtsAreFollowed() throws IOException {
        JsonNode all = JsonMapper.shared()
                .readTree(Files.readString(SharedData.file("dialogue/qa/neutralite-jurisprudence.json")));
        int settled = 0;
        for (JsonNode decision : all.get("decisions")) {
            String outcome = decision.get("issue").asString();
            Review review = Neutrality.of(decision.get("objet").asString() + " : "
                    + decision.get("mention").asString() + ".");
            if (outcome.startsWith("rompt")) {
                settled++;
                assertThat(review.findings())
                        .as(decision.toString())
                        .extracting(Finding::kind)
                        .contains(expected(decision.get("id").asString()));
            } else if (outcome.startsWith("admis")) {
                settled++;
                assertThat(review.findings()).as(decision.toString()).isEmpty();
            }
        }
        assertThat(settled).isEqualTo(7);
    }

    @Test
    void turnsThatLookGuiltyAndAreNotAreLetBe() throws IOException {
        JsonNode all = JsonMapper.shared()
                .readTree(Files.readString(SharedData.file("dialogue/qa/neutralite-jurisprudence.json")));
        for (JsonNode turn : all.get("faux_amis")) {
            assertThat(Neutrality.of("Le titulaire tient compte de ceci : " + turn.asString() + ".")
                            .findings())
                    .as(turn.asString())
                    .isEmpty();
        }
        for (JsonNode saving : all.get("formules_qui_rachetent")) {
            assertThat(Neutrality.of("La robinetterie est de marque Grohe " + saving.asString() + ".")
                            .findings())
                    .as(saving.asString())
                    .isEmpty();
        }
    }

    private static Kind expected(String id) {
        return switch (id) {
            case "J01" -> Kind.BRAND;
            case "J06" -> Kind.PATENT_OR_PROCESS;
            case "J11" -> Kind.LABEL;
            case "J14" -> Kind.ORIGIN;
            default -> throw new IllegalStateException("a decision that nobody judged yet: " + id);
        };
    }

    private static Read read(String name, int index, String text) {
        return new Read(name, index % 3 == 2, text.split("\\s+").length, Neutrality.of(text));
    }

    private static void print(String what, List<Read> read) {
        for (boolean heldOut : new boolean[] {false, true}) {
            List<Read> some =
                    read.stream().filter(one -> one.heldOut() == heldOut).toList();
            System.out.printf(
                    "%s, %s: %d documents, %d words, %d findings, %d let go%n",
                    what,
                    heldOut ? "held out" : "read",
                    some.size(),
                    some.stream().mapToInt(Read::words).sum(),
                    some.stream()
                            .mapToInt(one -> one.review().findings().size())
                            .sum(),
                    some.stream()
                            .mapToInt(one -> one.review().acquittals().size())
                            .sum());
        }
        for (Read one : read) {
            for (Finding finding : one.review().findings()) {
                System.out.println("  " + one.name() + ": " + finding.kind() + " « "
                        + finding.words().text().replaceAll("\\s+", " ") + " »");
            }
        }
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        try {
            return TextFile.read(file);
        } catch (UnreadableTextException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
