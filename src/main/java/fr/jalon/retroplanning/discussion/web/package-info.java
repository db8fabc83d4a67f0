/** Pages and forms of comments and files. */
@NullMarked
package fr.jalon.retroplanning.discussion.web;

import org.jspecify.annotations.NullMarked;
