package fr.jalon.account.web.own;

import java.util.List;

/** One's open sessions. */
record SessionsPage(List<SessionQueries.Open> sessions) {}
