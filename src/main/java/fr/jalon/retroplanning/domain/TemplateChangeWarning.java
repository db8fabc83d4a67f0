package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.template.Template;
import java.util.List;

/** What a feature has beside the lines of a plan and another template would put out of sight; contributed as beans. */
public interface TemplateChangeWarning {

    /** In French, in the order of the plan's lines; empty when nothing is lost from sight. */
    List<String> hiddenByChange(PlanDetails plan, Template another);
}
