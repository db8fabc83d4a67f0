package fr.jalon.scheduling.web;

import fr.jalon.scheduling.domain.CompanyTemplate;
import fr.jalon.scheduling.engine.template.Template;
import java.util.List;

/** All templates: Jalon's, and the company's own. */
record TemplatesPage(List<Template> builtIn, List<CompanyTemplate> own) {}
