package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.template.TemplateId;
import jakarta.persistence.Embeddable;

/**
 * Which template a plan follows.
 *
 * @param cautious whether its actions are dated for the earliest J
 */
@Embeddable
public record PlanTemplate(String templateKey, int templateVersion, boolean cautious) {

    public static PlanTemplate of(TemplateId template, boolean cautious) {
        return new PlanTemplate(template.key(), template.version(), cautious);
    }

    public TemplateId template() {
        return new TemplateId(templateKey, templateVersion);
    }
}
