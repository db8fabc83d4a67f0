package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;
import fr.jalon.site.Choice;
import java.util.List;

/**
 * One's reminders and digest.
 *
 * @param address where they go
 * @param next when the next digest comes
 * @param days how long before an action is due one may be reminded
 * @param leaves whether mails leave this installation at all
 * @param lines the mails of late
 */
record RemindersPage(String address, String next, List<Choice> days, boolean leaves, List<MailQueries.Line> lines) {}
