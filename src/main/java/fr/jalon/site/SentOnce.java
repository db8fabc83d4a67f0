package fr.jalon.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that makes something: sent again by the same person, the same form makes nothing more and is answered with the
 * same redirect. Its form has the hidden field of {@code components/once}, by which two that were typed alike are told
 * apart; without it, only what is sent within seconds counts as the same. Never on a form with a password: of what was typed
 * a fingerprint is kept.
 *
 * <p>The handler runs in one transaction with that note: a retry within it would find it broken, so services that retry
 * compare the version of what they change instead.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SentOnce {}
