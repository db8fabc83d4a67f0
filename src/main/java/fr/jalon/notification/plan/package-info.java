/** Letters about plans: when they are written, to whom, in which words. */
@NullMarked
package fr.jalon.notification.plan;

import org.jspecify.annotations.NullMarked;
