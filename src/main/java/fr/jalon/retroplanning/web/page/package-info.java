/** What the pages, drawings and files of plans show: values ready to print, nothing to compute in a template. */
@NamedInterface("web")
@NullMarked
package fr.jalon.retroplanning.web.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
