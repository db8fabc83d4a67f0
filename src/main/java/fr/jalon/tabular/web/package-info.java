/** The pages on which a table is brought, its columns are said, its rows looked at and taken. */
@NullMarked
package fr.jalon.tabular.web;

import org.jspecify.annotations.NullMarked;
