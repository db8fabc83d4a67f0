package fr.jalon.contact.web;

import fr.jalon.testing.BenchedJalon;
import fr.jalon.testing.PageBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The card of a target with three hundred interactions, and noting one more, over HTTP from the packaged jar. Prints their speed;
 * asserts none.
 */
@Tag("bench")
class TargetCardBenchTest {

    private static final int INTERACTIONS = 300;
    private static final int NOTED = 200;
    private static final String FORM = "/echanges/nouveau";

    @Test
    void cardAndQuickEntry() throws Exception {
        BenchedJalon jalon = BenchedJalon.get();
        Matcher target = Pattern.compile("/cibles/([0-9]{9})").matcher(jalon.page("/cibles"));
        if (!target.find()) {
            throw new IllegalStateException("No target");
        }
        String siren = target.group(1);
        for (int i = 0; i < INTERACTIONS; i++) {
            jalon.post(FORM, interaction(siren, i), FORM);
        }

        PageBench.beside(jalon)
                .measure(jalon.signedIn("/cibles/{siren}, 300 interactions", target.group()))
                .print();
        List<Duration> noted = new ArrayList<>();
        for (int i = 0; i < NOTED; i++) {
            noted.add(jalon.timed(FORM, interaction(siren, INTERACTIONS + i), FORM));
        }
        Collections.sort(noted);
        System.out.printf(
                "act: note an interaction, %d one after the other: half within %d ms, 95 of a hundred within %d ms%n",
                NOTED,
                noted.get(NOTED / 2).toMillis(),
                noted.get(NOTED * 95 / 100).toMillis());
    }

    /** As the form sends it once it has shown what it understood. */
    private static Map<String, String> interaction(String siren, int number) {
        String story = "Appel " + number + " : le service prépare le prochain marché, à rappeler.";
        return Map.ofEntries(
                Map.entry("whom", "La collectivité"),
                Map.entry("readWhom", "La collectivité"),
                Map.entry("story", story),
                Map.entry("readStory", story),
                Map.entry("who", "collectivite:" + siren),
                Map.entry("at", siren),
                Map.entry("kind", "CALL"),
                Map.entry("happenedOn", LocalDate.now().minusDays(number % 360).toString()),
                Map.entry("startedBy", "us"),
                Map.entry("followUpOn", ""),
                Map.entry("followUp", ""),
                Map.entry("fulfils", ""),
                Map.entry("back", ""));
    }
}
