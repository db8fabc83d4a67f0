package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.PastAward;
import fr.jalon.reference.Point;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastWorkTest {

    private static final Siren BREST = new Siren("212900195");
    private static final Siren RENNES = new Siren("213502388");
    private static final Siren PARIS = new Siren("217500016");

    @Test
    void tradesAreTheClassesOfWhatWasWon() {
        assertThat(PastWork.trades(List.of(won(BREST, "77314100"), won(BREST, "77310000"), won(BREST, "45000000"))))
                .as("a division says too little beside a class")
                .containsExactly("7731");
        assertThat(PastWork.trades(List.of(won(BREST, "45000000")))).containsExactly("45");
        assertThat(PastWork.trades(List.of(new PastAward(BREST, null)))).isEmpty();
    }

    @Test
    void theMiddleIsTheBuyerFromWhichTheOthersAreNearest() {
        Map<Siren, Point> places =
                Map.of(BREST, new Point(48.4, -4.5), RENNES, new Point(48.1, -1.7), PARIS, new Point(48.9, 2.3));
        List<PastAward> once = List.of(won(BREST, "77310000"), won(RENNES, "77310000"), won(PARIS, "77310000"));

        assertThat(PastWork.middle(once, siren -> Optional.ofNullable(places.get(siren))))
                .hasValue(places.get(RENNES));
        assertThat(PastWork.middle(once, siren -> Optional.empty())).isEmpty();
    }

    private static PastAward won(Siren buyer, String cpv) {
        return new PastAward(buyer, new Cpv(cpv));
    }
}
