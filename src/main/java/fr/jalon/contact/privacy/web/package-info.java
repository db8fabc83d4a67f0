/** Pages about personal data, and the one that whoever objects opens. */
@NullMarked
package fr.jalon.contact.privacy.web;

import org.jspecify.annotations.NullMarked;
