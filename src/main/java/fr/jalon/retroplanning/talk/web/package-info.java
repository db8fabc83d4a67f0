/** Pages and forms of comments and files. */
@NullMarked
package fr.jalon.retroplanning.talk.web;

import org.jspecify.annotations.NullMarked;
