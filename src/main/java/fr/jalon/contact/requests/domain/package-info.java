/** What is asked, the clocks of the law, and the request as an aggregate whose every step is guarded. */
@NullMarked
package fr.jalon.contact.requests.domain;

import org.jspecify.annotations.NullMarked;
