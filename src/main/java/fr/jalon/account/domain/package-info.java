/** People, companies and memberships: the aggregates and the services that keep them. */
@NullMarked
package fr.jalon.account.domain;

import org.jspecify.annotations.NullMarked;
