package fr.jalon.home;

import fr.jalon.testing.BenchedJalon;
import fr.jalon.testing.PageBench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Home and what is asked of it, over HTTP from the packaged jar. Prints their speed; asserts none. */
@Tag("bench")
class HomePageBenchTest {

    @Test
    void pages() throws Exception {
        BenchedJalon jalon = BenchedJalon.get();

        PageBench.beside(jalon).measure(jalon.signedIn("/", "/")).print();
    }
}
