package fr.jalon.account.web;

/** The link is on its way. @param code asked for when another browser opens it */
record ForgottenPasswordSentPage(String code) {}
