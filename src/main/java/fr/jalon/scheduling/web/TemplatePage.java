package fr.jalon.scheduling.web;

import fr.jalon.scheduling.domain.CompanyTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One template, to read.
 *
 * @param own what the company may do with it, null for one of Jalon's
 * @param versions all of them, the newest first
 */
record TemplatePage(TemplateView template, @Nullable CompanyTemplate own, List<Integer> versions) {}
