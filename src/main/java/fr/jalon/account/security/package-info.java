/** What a request passes before a page answers: routes by role, headers, sessions, the company in scope, the tries. */
@NullMarked
package fr.jalon.account.security;

import org.jspecify.annotations.NullMarked;
