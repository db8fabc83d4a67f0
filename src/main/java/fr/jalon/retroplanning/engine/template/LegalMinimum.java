package fr.jalon.retroplanning.engine.template;

import fr.jalon.retroplanning.engine.law.Procedure;

/**
 * Which period of the law a template's J depends on.
 *
 * @param noticeKey the line whose day is the notice's
 */
public record LegalMinimum(String noticeKey, Procedure procedure) {}
