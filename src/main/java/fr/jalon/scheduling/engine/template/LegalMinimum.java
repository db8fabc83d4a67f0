package fr.jalon.scheduling.engine.template;

import fr.jalon.scheduling.engine.law.Procedure;

/**
 * Which period of the law a template's J depends on.
 *
 * @param noticeKey the line whose day is the notice's
 */
public record LegalMinimum(String noticeKey, Procedure procedure) {}
