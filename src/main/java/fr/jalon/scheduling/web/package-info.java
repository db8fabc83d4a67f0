/** The pages of templates: read, copied, edited line by line, published, taken out of service. */
@NullMarked
package fr.jalon.scheduling.web;

import org.jspecify.annotations.NullMarked;
