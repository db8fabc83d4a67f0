/** What the pages, drawings and files of plans show: values ready to print, nothing to compute in a template. */
@NullMarked
package fr.jalon.retroplanning.page;

import org.jspecify.annotations.NullMarked;
