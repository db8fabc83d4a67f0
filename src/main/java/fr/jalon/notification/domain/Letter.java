package fr.jalon.notification.domain;

/** A mail ready to go: plain text, one recipient. */
record Letter(String to, String subject, String body) {}
