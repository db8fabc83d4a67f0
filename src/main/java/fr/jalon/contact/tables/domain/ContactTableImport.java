package fr.jalon.contact.tables.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactIntakeService;
import fr.jalon.contact.domain.ContactIntakeService.Intake;
import fr.jalon.contact.domain.ContactIntakeService.Outcome;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.ObjectionCheck;
import fr.jalon.contact.domain.ObjectionCheck.Objections;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.tabular.RowChecker;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableOrigin;
import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.TableWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes people out of tables: those who are known stay as they are, those who objected stay away. */
@Component
class ContactTableImport implements TableImport {

    private static final String KEY = "contacts";

    private final ContactIntakeService intakeService;
    private final ObjectionCheck objections;
    private final Authorities authorities;
    private final Targets targets;
    private final Clock clock;

    ContactTableImport(
            ContactIntakeService intakeService,
            ObjectionCheck objections,
            Authorities authorities,
            Targets targets,
            Clock clock) {
        this.intakeService = intakeService;
        this.objections = objections;
        this.authorities = authorities;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TableWords words() {
        return new TableWords(
                "Importer des contacts",
                "Une ligne par personne, avec son nom et sa collectivité. Qui est déjà connu n’est pas ajouté deux fois.",
                "contact",
                "contacts",
                "Contacts",
                "/contacts");
    }

    @Override
    public TableSchema schema() {
        return ContactColumns.SCHEMA;
    }

    @Override
    public RowChecker checker() {
        RowAuthorities found = new RowAuthorities(authorities, targets);
        Objections refused = objections.objections();
        LocalDate today = LocalDate.now(clock);
        return row -> {
            ContactRow person = ContactRow.of(row, today);
            List<RowFault> faults = new ArrayList<>(person.faults());
            RowAuthorities.Found authority = found.of(row);
            if (authority.fault() != null) {
                faults.add(authority.fault());
            }
            if (authority.siren() != null) {
                refused.on(authority.siren(), person.facts())
                        .ifPresent(on -> faults.add(new RowFault(null, ObjectedException.sentence(on))));
            }
            return faults;
        };
    }

    @Override
    public String save(Iterable<TableRow> rows, TableOrigin origin) {
        RowAuthorities found = new RowAuthorities(authorities, targets);
        LocalDate today = LocalDate.now(clock);
        Intake intake = intakeService.begin(origin.membership());
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (TableRow row : rows) {
            Siren authority = found.of(row).siren();
            if (authority != null) { // the check has refused the others
                ContactRow person = ContactRow.of(row, today);
                counts.merge(
                        intake.take(authority, person.facts(), person.provenance(row, origin.fileName(), today))
                                .outcome(),
                        1,
                        Integer::sum);
            }
        }
        return sentence(counts);
    }

    private static String sentence(Map<Outcome, Integer> counts) {
        int alike = counts.getOrDefault(Outcome.CREATED_ALIKE, 0);
        int created = counts.getOrDefault(Outcome.CREATED, 0) + alike;
        int known = counts.getOrDefault(Outcome.KNOWN, 0);
        StringBuilder said = new StringBuilder(
                created == 0 ? "Aucun contact ajouté" : French.count(created, "contact ajouté", "contacts ajoutés"));
        if (known > 0) {
            said.append(", ").append(French.count(known, "déjà connu", "déjà connus"));
        }
        said.append('.');
        if (alike > 0) {
            said.append(' ')
                    .append(French.count(alike, "ressemble", "ressemblent"))
                    .append(" à quelqu’un que vous connaissez : voyez les doublons.");
        }
        if (created > 0) {
            said.append(" Qui est ajouté est à informer dans le mois : voyez les données personnelles.");
        }
        return said.toString();
    }
}
