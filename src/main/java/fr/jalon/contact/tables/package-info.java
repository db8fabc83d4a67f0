/** People out of tables that a company brings: lists of a fair, of an old CRM, of a colleague. */
@ApplicationModule(allowedDependencies = {"shared", "site", "authority", "tabular", "contact", "contact :: domain"})
@NullMarked
package fr.jalon.contact.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
