/**
 * The transaction of one file: its records copied into a staging table, the contracts they touch put together again, and
 * all of it merged by a handful of set-based statements.
 */
@NullMarked
package fr.jalon.market.imports.merge;

import org.jspecify.annotations.NullMarked;
