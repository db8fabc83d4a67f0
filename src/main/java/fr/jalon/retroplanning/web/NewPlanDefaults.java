package fr.jalon.retroplanning.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.reference.Nomenclature;
import fr.jalon.reference.PlaceParser;
import fr.jalon.retroplanning.domain.DayJCause;
import fr.jalon.scheduling.engine.JRange;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the form of a new plan knows beforehand. */
public final class NewPlanDefaults {

    private NewPlanDefaults() {}

    /** The form as the running contract fills it in; a J that has passed is left for the person to say. */
    public static NewPlanForm from(ContractSummary contract, LocalDate today) {
        String object = Optional.ofNullable(contract.object()).orElse("");
        Optional<DateWindow> j = Optional.ofNullable(contract.j())
                .filter(window -> !window.likely().isBefore(today));
        Optional<DateWindow> range = j.filter(window -> !window.isExact());
        return new NewPlanForm(
                contract.id().toString(),
                object.length() > 300 ? object.substring(0, 299) + "…" : object,
                Optional.ofNullable(contract.buyerName()).orElse(""),
                contract.buyer().value(),
                TemplateProposal.of(contract, today).template().key(),
                Optional.ofNullable(contract.department()).map(Department::code).orElse(""),
                j.map(window -> window.likely().toString()).orElse(""),
                range.map(window -> window.min().isBefore(today) ? today : window.min())
                        .map(LocalDate::toString)
                        .orElse(""),
                range.map(window -> window.max().toString()).orElse(""),
                range.filter(window -> !JRange.allowsCaution(window)).isPresent() ? "non" : "oui");
    }

    public static List<Choice> templates(List<Template> all) {
        return all.stream()
                .map(template -> new Choice(template.key(), template.name()))
                .toList();
    }

    /** The newest of all, and the older versions of one. @param versions the newest first */
    public static List<Choice> templates(List<Template> all, List<Template> versions) {
        return Stream.concat(
                        templates(all).stream(),
                        versions.stream()
                                .skip(1)
                                .map(older -> new Choice(
                                        older.key() + ":" + older.version(),
                                        older.name() + ", version " + older.version())))
                .toList();
    }

    /** What may make J move. */
    public static List<Choice> facts() {
        return Arrays.stream(DayJCause.values())
                .map(fact -> new Choice(fact.code(), French.capitalised(fact.words())))
                .toList();
    }

    /** Which J actions are dated for. */
    public static List<Choice> cautions() {
        return List.of(
                new Choice("oui", "J au plus tôt : rien ne manquera si J arrive vite"),
                new Choice("non", "J probable : sans marge si J arrive plus tôt"));
    }

    /** Says so when the place sent is none of {@link #places}. */
    public static void checkPlace(@Nullable String typed, Errors errors) {
        if (typed != null && !typed.isEmpty() && PlaceParser.department(typed).isEmpty()) {
            errors.rejectValue(
                    "lieu", "unknown", "Ce lieu n’est pas dans la liste : choisissez-en un, ou « Non précisé ».");
        }
    }

    public static List<Choice> places(Nomenclature nomenclature) {
        Stream<Choice> unknown = Stream.of(new Choice("", "Non précisé : jours fériés nationaux"));
        Stream<Choice> known = nomenclature.territories().stream()
                .map(place ->
                        new Choice(place.department().code(), place.department().code() + " · " + place.name()));
        return Stream.concat(unknown, known).toList();
    }
}
