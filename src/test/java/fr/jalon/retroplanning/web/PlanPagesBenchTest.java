package fr.jalon.retroplanning.web;

import fr.jalon.testing.BenchedJalon;
import fr.jalon.testing.PageBench;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One plan, and the lists of two hundred, over HTTP from the packaged jar. Prints their speed; asserts none. */
@Tag("bench")
class PlanPagesBenchTest {

    @Test
    void pages() throws Exception {
        BenchedJalon jalon = BenchedJalon.get();
        PageBench bench = PageBench.beside(jalon)
                .measure(jalon.signedIn("/retroplannings/{id}", plan(jalon)))
                .measure(jalon.signedIn("/retroplannings, of the demonstration", "/retroplannings"));
        for (int i = plans(jalon); i < 200; i++) {
            jalon.post(
                    "/retroplannings",
                    Map.of(
                            "objet", "Plan " + i,
                            "collectivite", "Ville " + i,
                            "j", LocalDate.now().plusDays(120 + i * 2L).toString()),
                    "/retroplannings/nouveau");
        }

        bench.measure(jalon.signedIn("/retroplannings, of two hundred", "/retroplannings"))
                .measure(jalon.signedIn("/retroplannings/charge, of two hundred", "/retroplannings/charge"))
                .print();
    }

    private static String plan(BenchedJalon jalon) throws Exception {
        Matcher plan = Pattern.compile("/retroplannings/[0-9a-f-]{36}").matcher(jalon.page("/retroplannings"));
        if (!plan.find()) {
            throw new IllegalStateException("No plan");
        }
        return plan.group();
    }

    private static int plans(BenchedJalon jalon) throws Exception {
        Matcher count = Pattern.compile("(\\d+)\u00A0rétroplannings").matcher(jalon.page("/retroplannings"));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }
}
