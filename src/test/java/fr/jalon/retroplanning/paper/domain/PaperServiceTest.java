package fr.jalon.retroplanning.paper.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.SomePlanDetails;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.Team;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.site.PaperPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@Tag("slow")
class PaperServiceTest {

    private static final LocalDate HALF_WAY = LocalDate.of(2027, 7, 1);

    /** Where pages are written to be looked at; nowhere unless asked for. */
    private static final String LOOK = java.util.Objects.requireNonNullElse(System.getenv("JALON_PAPER_LOOK"), "");

    private final PaperService papers = new PaperService(engine(), new PaperPrinter());

    @Test
    void everyBuiltInMethodFitsOnTwoPagesWithAllItsOpenActions() throws IOException {
        for (Template template : BuiltInTemplates.all()) {
            PlanDetails details = SomePlanDetails.plan()
                    .by(template)
                    .enteredOn(LocalDate.of(2025, 1, 6))
                    .on(LocalDate.of(2027, 3, 1));
            String text = onTwoPages(template.key(), details);
            details.schedule()
                    .open()
                    .forEach(action ->
                            assertThat(text).contains(words(action.line().title())));
        }
    }

    @Test
    void aTitleWithWhatIsNoCharacterIsPrintedAllTheSame() {
        byte[] pdf = papers.plan(
                SomePlanDetails.plan().titled("Tonte\u0001 et\uFFFE taille").on(HALF_WAY));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whatTheLettersCannotShowIsABoxAndIsSaidOnce() throws IOException {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String text = onTwoPages(
                "boxes",
                SomePlanDetails.plan()
                        .titled("Parc " + family + " de l’ÿ, 中文, Œuvre №\u00A05 ✓")
                        .on(HALF_WAY));

        assertThat(text)
                .contains("Parc □ de l’ÿ, □□, Œuvre №")
                .containsOnlyOnce("n’ont pas pu être imprimés")
                .contains("sur la page, dans Jalon")
                .doesNotContain("#");
        assertThat(onTwoPages("arabic", SomePlanDetails.plan().titled("حديقة").on(HALF_WAY)))
                .contains("□□□□□");
        assertThat(onTwoPages(
                        "french",
                        SomePlanDetails.plan()
                                .titled("L’été à Nîmes : œufs, 12 €")
                                .on(HALF_WAY)))
                .contains("L’été à Nîmes", "œufs, 12 €")
                .doesNotContain("□", "pas pu être imprimés");
    }

    @Test
    void theSheetOfAllPlansSaysSoToo() throws IOException {
        PlanDetails details = SomePlanDetails.plan().titled("Parc \uD83C\uDF33").on(HALF_WAY);

        byte[] pdf = papers.plans(List.of(details), Load.of(new Team(List.of()), List.of(), HALF_WAY));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(words(new PDFTextStripper().getText(document)))
                    .contains("Parc □", "pas pu être imprimés")
                    .doesNotContain("#");
        }
    }

    @Test
    void thePaperSaysWhatTheWallNeeds() throws IOException {
        PlanDetails details = SomePlanDetails.plan()
                .range(LocalDate.of(2027, 11, 20), LocalDate.of(2028, 1, 15))
                .failed(LocalDate.of(2027, 4, 6))
                .done("e1.o1.lister", LocalDate.of(2026, 12, 7))
                .given("e2.o1.echeance")
                .on(HALF_WAY);

        assertThat(onTwoPages("half-way", details))
                .contains(
                        "Entretien des espaces verts",
                        "Nantes Métropole",
                        "lundi 6 décembre 2027",
                        "entre le 20 nov. 2027 et le 15 janv. 2028",
                        "À faire maintenant",
                        "EN RETARD",
                        "Étape 1 · La prospection",
                        "Nadia Benali",
                        "✓",
                        "aujourd’hui",
                        "La loi : ",
                        "Établi le 1er juillet 2027",
                        "page 1 sur");
    }

    @Test
    void longTitlesManyLinesAndEverythingLostStillFit() throws IOException {
        String endless =
                "Entretien « des espaces » – verts l’été & <l'hiver> ".repeat(6).strip();
        onTwoPages(
                "long", SomePlanDetails.plan().titled(endless.substring(0, 290)).on(HALF_WAY));
        onTwoPages(
                "all-lost",
                SomePlanDetails.plan()
                        .enteredOn(SomePlanDetails.J.minusDays(2))
                        .titled("X".repeat(300))
                        .on(SomePlanDetails.J.minusDays(1)));
        onTwoPages("passed", SomePlanDetails.plan().on(SomePlanDetails.J.plusDays(400)));
        onTwoPages("crowd", SomePlanDetails.plan().by(crowd(200)).on(HALF_WAY));
        String text = onTwoPages(
                "crowd of long titles", SomePlanDetails.plan().by(crowd(60)).on(HALF_WAY));
        assertThat(text).contains("autres actions, à voir dans Jalon");
    }

    @Test
    void aJTooNearForTheOrdinaryPeriodIsAskedAboutOnTheWallToo() throws IOException {
        LocalDate late = SomePlanDetails.J.minusDays(20);
        assertThat(onTwoPages("too-near", SomePlanDetails.plan().enteredOn(late).on(late)))
                .contains("À vérifier dans l’avis", "il ne reste que 20")
                .doesNotContain("Contraire");
        assertThat(onTwoPages(
                        "read",
                        SomePlanDetails.plan()
                                .enteredOn(late)
                                .notice(SomePlanDetails.J.minusDays(12))
                                .on(late)))
                .contains("Contraire à un minimum légal");
        assertThat(onTwoPages("in-time", SomePlanDetails.plan().on(HALF_WAY)))
                .doesNotContain("Contraire", "À vérifier dans l’avis");
    }

    @Test
    void theFileIsTaggedInFrenchWithATitleAndItsOwnLetters() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(papers.plan(SomePlanDetails.plan().on(HALF_WAY)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).contains("Entretien des espaces verts");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void allPlansStandOnOneAxisAndGoOnOverPages() throws IOException {
        PlanDetails one = SomePlanDetails.plan()
                .range(LocalDate.of(2027, 11, 20), LocalDate.of(2028, 1, 15))
                .on(HALF_WAY);
        Load load = Load.of(
                new Team(List.of(
                        new Member(SomePlanDetails.NADIA.membershipId(), "Nadia Benali", 0, java.util.Map.of()))),
                List.of(new PlanWork(one.id(), one.name(), one.facts(), one.schedule(), java.util.Map.of())),
                HALF_WAY);
        List<PlanDetails> plans = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            plans.add(
                    i == 0
                            ? one
                            : SomePlanDetails.plan()
                                    .titled("Plan n° " + i + " « é » ".repeat(i))
                                    .on(HALF_WAY));
        }
        byte[] pdf = papers.plans(plans, load);
        if (!LOOK.isEmpty()) {
            Files.write(Path.of(LOOK, "all.pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = words(new PDFTextStripper().getText(document));
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(text)
                    .contains("14 rétroplannings", "EN RETARD", "Trop chargée", "Plan n° 13", "page 2 sur 2")
                    .doesNotContain("#");
        }
    }

    private String onTwoPages(String name, PlanDetails details) throws IOException {
        byte[] pdf = papers.plan(details);
        if (!LOOK.isEmpty()) {
            Files.createDirectories(Path.of(LOOK));
            Files.write(Path.of(LOOK, name.replace(' ', '-') + ".pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as(name).isBetween(1, 2);
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            String text = words(new PDFTextStripper().getText(document));
            assertThat(text).as("every letter has its glyph in " + name).doesNotContain("#");
            return text;
        }
    }

    /** The same words, wherever lines break. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static Template crowd(int linesAStep) {
        Template method = BuiltInTemplates.SERVICES_ET_FOURNITURES;
        List<Step> steps = new ArrayList<>();
        for (Step step : method.steps()) {
            List<Line> lines = new ArrayList<>(step.lines());
            for (int i = 0; i < linesAStep; i++) {
                lines.add(new Line(
                        step.key() + ".x" + i,
                        "",
                        "",
                        "Une action de plus, la " + i + "e, " + "dite bien longuement ".repeat(8),
                        "",
                        step.closes(),
                        Line.Kind.ACTION,
                        fr.jalon.scheduling.engine.template.Branch.COMMON,
                        Set.of(),
                        15));
            }
            steps.add(new Step(
                    step.key(),
                    step.number(),
                    step.title(),
                    step.shortTitle(),
                    step.opens(),
                    step.closes(),
                    step.advice(),
                    lines));
        }
        return new Template("foule", 1, "Foule", "", steps, method.legalMinimum());
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
