package fr.jalon.tabular.domain;

import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.TableLayout;
import fr.jalon.tabular.reading.TableLine;
import java.util.List;

/**
 * What is known of a table before its rows are read.
 *
 * @param sample the first lines of data
 * @param guess what the columns mean: as was said, remembered or found out
 * @param remembered whether the company has said it of this layout before
 */
public record TableOverview(TableLayout layout, List<TableLine> sample, ColumnChoice guess, boolean remembered) {}
