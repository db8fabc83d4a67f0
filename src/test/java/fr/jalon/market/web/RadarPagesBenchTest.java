package fr.jalon.market.web;

import fr.jalon.testing.BenchedJalon;
import fr.jalon.testing.PageBench;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of what comes up, and one contract, over HTTP from the packaged jar. Prints their speed; asserts none. */
@Tag("bench")
class RadarPagesBenchTest {

    @Test
    void pages() throws Exception {
        BenchedJalon jalon = BenchedJalon.get();
        Matcher contract = Pattern.compile("/marches/[0-9a-f-]{36}").matcher(jalon.page("/echeances"));
        if (!contract.find()) {
            throw new IllegalStateException("No contract comes up");
        }

        PageBench.beside(jalon)
                .measure(jalon.signedIn("/echeances, filters of the profile", "/echeances"))
                .measure(jalon.signedIn("/echeances, all France", "/echeances?metier=&departements=&horizon=24"))
                .measure(jalon.signedIn("/marches/{id}", contract.group()))
                .print();
    }
}
