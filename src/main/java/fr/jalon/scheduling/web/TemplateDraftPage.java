package fr.jalon.scheduling.web;

/**
 * A draft, to work on.
 *
 * @param edit how often it was changed, sent back with each change
 * @param published whether there is a version of it already
 */
record TemplateDraftPage(TemplateView template, int edit, boolean published) {}
