/** The outbox as admins see it. */
@NullMarked
package fr.jalon.notification.web;

import org.jspecify.annotations.NullMarked;
