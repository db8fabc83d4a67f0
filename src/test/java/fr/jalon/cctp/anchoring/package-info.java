@NullMarked
package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.NullMarked;
