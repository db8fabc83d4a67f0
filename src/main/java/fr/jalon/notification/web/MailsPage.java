package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import java.util.List;

/**
 * The mails of late.
 *
 * @param everything whether those that speak of plans can be read here too
 * @param leaves whether mails leave this installation at all
 */
record MailsPage(List<MailQueries.Line> lines, boolean everything, boolean leaves) {}
