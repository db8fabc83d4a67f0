package fr.jalon.authority;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.shared.Siren;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Authorities for tests, each with a SIREN whose key holds and that no test has used. */
@Component
public class SomeAuthorities {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AuthorityService authorityService;
    private final SomePeople people;

    SomeAuthorities(AuthorityService authorityService, SomePeople people) {
        this.authorityService = authorityService;
        this.people = people;
    }

    /** One that an admin has put on the list. */
    public Siren listed(String name) {
        Siren siren = nextSiren();
        authorityService.correct(siren, name, null, people.theAdmin());
        return siren;
    }

    public static Siren nextSiren() {
        String start = String.format("96%06d", NUMBER.incrementAndGet());
        for (int key = 0; key < 10; key++) {
            Siren siren = new Siren(start + key);
            if (siren.hasValidKey()) {
                return siren;
            }
        }
        throw new AssertionError("One of ten keys holds");
    }
}
