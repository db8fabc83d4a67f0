package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Term;
import fr.jalon.market.BuyerFigures;
import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import fr.jalon.site.CsvTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A ranking as lines for programs: UTF-8 wherever it runs, decimals with a point. */
final class RankingCsv {

    private static final Object[] HEADER = {
        "rang", "siren", "acheteur", "score", "distance", "probabilite", "renouvellement", "volume", "pme", "raisons"
    };

    private final Map<Siren, String> names = new HashMap<>();
    private final RankingWording wording;

    RankingCsv(List<BuyerFigures> buyers, RankingWording wording) {
        buyers.stream().filter(buyer -> buyer.name() != null).forEach(buyer -> names.put(buyer.siren(), buyer.name()));
        this.wording = wording;
    }

    void write(List<Ranked> ranking, PrintStream out) {
        Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable table = CsvTable.forPipes(utf8);
        table.write(HEADER);
        ranking.forEach(one -> table.write(line(one)));
        try {
            utf8.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object[] line(Ranked one) {
        return new Object[] {
            one.rank(),
            one.siren().value(),
            name(one.siren()),
            decimal(one.score()),
            decimal(one.terms().get(0).value()),
            decimal(one.terms().get(1).value()),
            decimal(one.terms().get(2).value()),
            decimal(one.terms().get(3).value()),
            decimal(one.terms().get(4).value()),
            one.terms().stream().map(Term::fact).map(wording::words).collect(Collectors.joining(" ; "))
        };
    }

    private String name(Siren siren) {
        String published = names.get(siren);
        return published != null
                ? published
                : Places.ofFrance()
                        .collectivity(siren)
                        .map(Places.Collectivity::name)
                        .orElse("SIREN " + siren.value());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
