package fr.jalon.market.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jalon.market.domain.PastForecast;
import fr.jalon.shared.Cpv;
import fr.jalon.site.CsvCell;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forecasts of an earlier day, for measuring: no byte order mark, so that programs read the first heading as it is. */
final class PastForecastCsv implements AutoCloseable {

    private final CsvWriter csv;

    PastForecastCsv(Writer out) {
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(
                "acheteur_siren",
                "acheteur",
                "contrat",
                "cpv",
                "objet",
                "titulaire",
                "notification",
                "duree_mois",
                "fin_min",
                "fin_probable",
                "fin_max",
                "j_probable");
    }

    void write(PastForecast forecast) {
        Cpv cpv = forecast.cpv();
        record(
                forecast.buyerSiren(),
                forecast.buyerName(),
                forecast.number(),
                cpv == null ? null : cpv.value(),
                forecast.object(),
                forecast.holders(),
                forecast.notification(),
                forecast.months(),
                forecast.end().min(),
                forecast.end().likely(),
                forecast.end().max(),
                forecast.j() == null ? null : forecast.j().likely());
    }

    private void record(@Nullable Object... values) {
        csv.writeRecord(Stream.of(values).map(CsvCell::of).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
