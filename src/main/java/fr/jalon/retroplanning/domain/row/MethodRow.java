package fr.jalon.retroplanning.domain.row;

import fr.jalon.retroplanning.engine.template.TemplateId;
import jakarta.persistence.Embeddable;

/**
 * How a plan is laid.
 *
 * @param cautious whether its actions are dated for the earliest J
 */
@Embeddable
public record MethodRow(String templateKey, int templateVersion, boolean cautious) {

    public static MethodRow of(TemplateId template, boolean cautious) {
        return new MethodRow(template.key(), template.version(), cautious);
    }

    public TemplateId template() {
        return new TemplateId(templateKey, templateVersion);
    }
}
