package fr.jalon.contact.freshness.web;

import fr.jalon.contact.Rechecks.Recheck;
import java.util.List;

/**
 * The people to ask after this week.
 *
 * @param done how many of them are done
 */
record WeekPage(List<Recheck> rechecks, int done) {}
