package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Ranking;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.TradeFigures;
import fr.jalon.site.Command;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code classement}: every authority ranked for one company, as it would have been on an earlier day. */
@Component
class RankingCommand implements Command {

    private final TradeFigures figures;

    RankingCommand(TradeFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "classement";
    }

    /** 0 when the ranking was printed, else 1. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            RankingRequest request = RankingRequest.of(arguments);
            Seeker seeker = request.seeker(figures);
            List<BuyerFigures> buyers = figures.asOf(request.day(), seeker.trades());
            List<Ranked> ranking = Ranking.of(Candidates.of(buyers, seeker, Map.of()), Weights.DEFAULT, seeker.reach());
            new RankingCsv(buyers, new RankingWording(seeker.trades(), request.day())).write(ranking, out);
            return 0;
        } catch (RankingRequest.RefusedException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
