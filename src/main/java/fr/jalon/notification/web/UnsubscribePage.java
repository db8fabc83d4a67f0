package fr.jalon.notification.web;

import fr.jalon.notification.domain.UnsubscribeService.Matter;

/**
 * The page of the link that stops mails.
 *
 * @param matter what kind they are, and whether they come
 * @param done whether the person has just changed that
 */
record UnsubscribePage(String secret, Matter matter, boolean done) {}
