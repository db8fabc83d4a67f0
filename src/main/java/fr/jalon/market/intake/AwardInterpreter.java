package fr.jalon.market.intake;

import fr.jalon.market.intake.reading.ColumnNames;
import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.reading.Published;
import fr.jalon.market.intake.tree.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands a published record, whatever its format, and says what was wrong with it. */
public final class AwardInterpreter {

    private static final int CUT_SHORT = 256;
    private static final int CUT_LONG = 1000;

    private final LocalDate today;

    /**
     * @param today dates after it are flagged, dates long after it disbelieved
     */
    public AwardInterpreter(LocalDate today) {
        this.today = today;
    }

    public Interpretation interpret(Published published) {
        if (published.defect() != null) {
            Finding finding = new Finding(Defect.ROW_LENGTH, "", published.defect(), null);
            return new Interpretation(null, List.of(finding), null, null);
        }
        return interpret(published.content(), published.format());
    }

    public Interpretation interpret(Tree content, Format format) {
        FindingCollector notes = new FindingCollector();
        if (!(content instanceof Tree.Fields fields)) {
            notes.add(Defect.NOT_A_RECORD, "", RecordFields.literal(content));
            return new Interpretation(null, notes.findings(), null, null);
        }
        Tree.Fields said = format == Format.CSV ? ColumnNames.understood(fields) : fields;
        RecordFields source = new RecordFields(said, format == Format.JSON, notes);
        Award award = award(source, format, notes);
        return new Interpretation(award, notes.findings(), BuyerReader.identifier(source), source.text("id"));
    }

    private @Nullable Award award(RecordFields source, Format format, FindingCollector notes) {
        Award.Buyer buyer = BuyerReader.read(source, notes);
        if (buyer == null) {
            return null;
        }
        String number = source.text("id");
        if (number == null) {
            notes.add(Defect.NUMBER_MISSING, "id", null);
            return null;
        }
        String nature = Vocabulary.NATURE.read(source.text("nature"), notes);
        boolean concession = isConcession(source, nature);
        Award.Terms terms = terms(source, notes);
        DateReader dates = new DateReader(today, notes);
        Award award = new Award(
                buyer,
                number,
                concession,
                subject(source, nature, terms, format, notes),
                calendar(source, dates, concession, notes),
                amount(source, concession, notes),
                PlaceReader.read(source, notes),
                terms,
                new HolderReader(notes).ofContract(source),
                Amendments.read(source, dates, notes),
                format == Format.CSV ? new Award.Row(modification(source)) : null,
                source.text("source", "sourceDataset"));
        NoContractRule.note(award, notes);
        Amendments.compare(award.amendments(), award.amount(), award.calendar().months(), notes);
        return award;
    }

    private static boolean isConcession(RecordFields source, @Nullable String nature) {
        return "Contrat de concession".equals(source.text("_type"))
                || source.text("autoriteConcedante.id") != null
                || !source.items("concessionnaires", "concessionnaire").isEmpty()
                || nature != null && (nature.startsWith("Concession") || nature.startsWith("Délégation"));
    }

    private static Award.Subject subject(
            RecordFields source, @Nullable String nature, Award.Terms terms, Format format, FindingCollector notes) {
        String raw = source.text("objet");
        String object = TextRepair.clean(raw, "objet", notes);
        if (object == null && !(format == Format.CSV && raw == null)) {
            notes.add(Defect.OBJECT_MISSING, "objet", raw); // an extract without that column says nothing of its rows
        }
        if (raw != null && (raw.length() == CUT_SHORT || raw.length() == CUT_LONG)) {
            notes.add(Defect.OBJECT_CUT, "objet", raw, object);
        }
        return new Award.Subject(
                object,
                CpvReader.read(source.text("codeCPV"), notes),
                nature,
                Vocabulary.PROCEDURE.read(source.text("procedure"), notes),
                "Accord-cadre".equals(nature) || terms.techniques().contains("Accord-cadre"),
                source.text("idAccordCadre"));
    }

    private static Award.Calendar calendar(
            RecordFields source, DateReader dates, boolean concession, FindingCollector notes) {
        LocalDate publication = dates.read(source.text("datePublicationDonnees"), "datePublicationDonnees", null);
        String field = source.text("dateNotification") == null && source.text("dateSignature") != null
                ? "dateSignature"
                : "dateNotification";
        String raw = source.text(field);
        LocalDate notification = dates.read(raw, field, publication);
        if (raw == null) {
            notes.add(Defect.NOTIFICATION_MISSING, concession ? "dateSignature" : "dateNotification", null);
        }
        return new Award.Calendar(
                notification,
                publication,
                dates.read(source.text("dateDebutExecution"), "dateDebutExecution", publication),
                new FigureReader(source, notes).months("dureeMois", true));
    }

    private static @Nullable BigDecimal amount(RecordFields source, boolean concession, FindingCollector notes) {
        boolean global = source.text("montant") == null && (concession || source.text("valeurGlobale") != null);
        return new FigureReader(source, notes).amount(global ? "valeurGlobale" : "montant", true);
    }

    private static Award.Terms terms(RecordFields source, FindingCollector notes) {
        return new Award.Terms(
                Vocabulary.several(source, notes, "technique", "techniques", "technique"),
                Vocabulary.several(source, notes, "modaliteExecution", "modalitesExecution", "modaliteExecution"),
                TextRepair.word(source.text("formePrix"), "formePrix", notes),
                Vocabulary.several(source, notes, "typePrix", "typesPrix", "typePrix", "TypePrix"),
                TextRepair.word(source.text("ccag"), "ccag", notes),
                TextRepair.word(source.text("typeGroupementOperateurs"), "typeGroupementOperateurs", notes),
                Vocabulary.yesOrNo(source.text("marcheInnovant")),
                Vocabulary.yesOrNo(source.text("sousTraitanceDeclaree")),
                Vocabulary.yesOrNo(source.text("attributionAvance")),
                new FigureReader(source, notes).offers("offresRecues"),
                Vocabulary.several(source, notes, "considerationSociale", "considerationsSociales"),
                Vocabulary.several(source, notes, "considerationEnvironnementale", "considerationsEnvironnementales"));
    }

    private static @Nullable Integer modification(RecordFields source) {
        String raw = source.text("modification_id");
        return raw != null && raw.matches("\\d{1,6}(\\.0)?") ? Integer.valueOf(raw.replace(".0", "")) : null;
    }
}
