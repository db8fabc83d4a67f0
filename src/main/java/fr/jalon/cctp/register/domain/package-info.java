/** The register as it grows, and the sign-off that ends a dialogue. */
@NullMarked
package fr.jalon.cctp.register.domain;

import org.jspecify.annotations.NullMarked;
