package fr.jalon.authority.web;

import fr.jalon.testing.BenchedJalon;
import fr.jalon.testing.PageBench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The authorities that one aims at, over HTTP from the packaged jar. Prints their speed; asserts none. */
@Tag("bench")
class TargetPagesBenchTest {

    @Test
    void pages() throws Exception {
        BenchedJalon jalon = BenchedJalon.get();
        PageBench.beside(jalon)
                .measure(jalon.signedIn("/cibles", "/cibles"))
                .measure(jalon.signedIn("/cibles?page=2", "/cibles?page=2"))
                .measure(jalon.signedIn("/cibles, départements of the West", "/cibles?departements=44,49,85"))
                .print();
    }
}
