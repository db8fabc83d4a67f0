/** The register of authorities and each company's targets. */
@NullMarked
package fr.jalon.authority.domain;

import org.jspecify.annotations.NullMarked;
