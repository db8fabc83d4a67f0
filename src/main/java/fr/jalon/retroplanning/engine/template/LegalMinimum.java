package fr.jalon.retroplanning.engine.template;

/**
 * The least time the law leaves between the notice and J.
 *
 * @param noticeKey the line whose day is the notice's
 * @param days calendar days
 * @param source the rule in French, with its articles, ready to follow a colon
 */
public record LegalMinimum(String noticeKey, int days, String source) {}
