package fr.jalon.market.web;

import fr.jalon.market.domain.PastForecast;
import fr.jalon.shared.Cpv;
import fr.jalon.site.CsvTable;
import java.io.IOException;
import java.io.Writer;

/** Forecasts of an earlier day, for measuring. */
final class PastForecastCsv implements AutoCloseable {

    private final CsvTable table;

    PastForecastCsv(Writer out) {
        table = CsvTable.forPrograms(out);
        table.write(
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
        table.write(
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

    @Override
    public void close() throws IOException {
        table.close();
    }
}
