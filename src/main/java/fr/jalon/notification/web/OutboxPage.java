package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import java.util.List;

/**
 * The letters of late.
 *
 * @param everything whether those that speak of plans can be read here too
 * @param leaves whether letters leave this installation at all
 */
record OutboxPage(List<MailQueries.Line> lines, boolean everything, boolean leaves) {}
