/** Mails, the outbox that keeps them, and the postman who takes them away. */
@NullMarked
package fr.jalon.notification.domain;

import org.jspecify.annotations.NullMarked;
