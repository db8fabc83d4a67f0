/**
 * Tables that people bring, of any kind (CSV, Excel, OpenDocument), for any module that can use their rows: read, their
 * columns recognised or said on a page, checked line by line, and handed over in one transaction. A module declares a
 * {@link fr.jalon.tabular.TableImport}; the pages are here. Administrators have theirs beside those of companies.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "site", "account", "upload"})
@NullMarked
package fr.jalon.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
