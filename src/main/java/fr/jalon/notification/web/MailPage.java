package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;

/** One mail, to read. */
record MailPage(MailQueries.Text mail) {}
