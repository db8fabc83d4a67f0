package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailQueries;

/** One letter, to read. */
record LetterPage(MailQueries.Text letter) {}
