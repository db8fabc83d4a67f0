package fr.jalon.scheduling.web;

import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.engine.template.TemplateEditor.Part;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.Choice;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed for one line of a draft.
 *
 * @param nombre how many units before J
 * @param unite {@code m} months, {@code d} days, {@code w} working days
 * @param minutes the effort
 * @param apres keys of the lines it waits for
 * @param edit the edit of the draft that the page showed
 */
public record TemplateLineForm(
        @NotBlank(message = "Dites quoi faire, en commençant par un verbe.")
        @Size(max = 200, message = "Le titre tient en 200 caractères.")
        @Nullable
        String titre,

        @Size(max = 500, message = "Le conseil tient en 500 caractères.") @ManyLines @Nullable
        String conseil,

        @Pattern(
                regexp = "\\d{1,4}",
                message = "Le délai est un nombre entier de 0 à 9999, par exemple 52 : il se compte avant J.")
        @Nullable
        String nombre,

        @Pattern(regexp = "[mdw]", message = "Choisissez une unité.") @Nullable
        String unite,

        @Pattern(
                regexp = "\\d{1,4}",
                message = "La durée est un nombre entier de minutes, par exemple 45, ou 90 pour 1 h 30.")
        @Nullable
        String minutes,

        @Nullable Set<String> apres,
        @Nullable String edit) {

    static final List<Choice> UNITS =
            List.of(new Choice("m", "mois"), new Choice("d", "jours"), new Choice("w", "jours ouvrés"));

    static TemplateLineForm blank(Step step, int edit) {
        String code = step.closes().code();
        return new TemplateLineForm(
                "",
                "",
                code.substring(0, code.length() - 1),
                code.substring(code.length() - 1),
                "30",
                Set.of(),
                edit + "");
    }

    static TemplateLineForm of(Line line, int edit) {
        String code = line.offset().code();
        return new TemplateLineForm(
                line.title(),
                line.advice(),
                code.substring(0, code.length() - 1),
                code.substring(code.length() - 1),
                String.valueOf(line.minutes()),
                line.after(),
                String.valueOf(edit));
    }

    /** Whether the line waits for this one, as typed. */
    public boolean waitsFor(String key) {
        return apres != null && apres.contains(key);
    }

    /** The edit of the draft that the page showed; -1, which no draft has, when it cannot be read. */
    int seen() {
        return edit != null && edit.matches("\\d{1,9}") ? Integer.parseInt(edit) : -1;
    }

    /**
     * The line as typed; empty when it makes no sense, and then the errors say why.
     *
     * @param before the line it was, null for a new one
     */
    Optional<Line> line(Template draft, Step step, @Nullable Line before, String key, BindingResult errors) {
        if (errors.hasErrors() || titre == null || nombre == null || unite == null || minutes == null) {
            return Optional.empty();
        }
        Line line = new Line(
                key,
                before == null ? TemplateWording.heading(step) : before.place(),
                before == null ? step.title() : before.objective(),
                titre.strip(),
                conseil == null ? "" : conseil.strip(),
                Offset.ofCode(nombre + unite),
                before == null ? Line.Kind.ACTION : before.kind(),
                before == null ? Branch.COMMON : before.branch(),
                apres == null ? Set.of() : apres,
                Integer.parseInt(minutes));
        new TemplateEditor(draft)
                .problems(step, line)
                .forEach(problem -> errors.rejectValue(
                        problem.about() == Part.OFFSET ? "nombre" : "apres",
                        "nonsense",
                        TemplateWording.problem(problem, step)));
        return errors.hasErrors() ? Optional.empty() : Optional.of(line);
    }
}
