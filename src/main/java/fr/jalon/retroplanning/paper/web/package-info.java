/** Where plans on paper are had. */
@NullMarked
package fr.jalon.retroplanning.paper.web;

import org.jspecify.annotations.NullMarked;
