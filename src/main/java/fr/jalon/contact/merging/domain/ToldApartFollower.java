package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.PersonFollower;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who was told apart from one of two is so from the merged person too; what was said of the two stays said. */
@Component
class ToldApartFollower implements PersonFollower {

    private final ToldApartRepository toldApart;

    ToldApartFollower(ToldApartRepository toldApart) {
        this.toldApart = toldApart;
    }

    @Override
    public String kind() {
        return "told-apart";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        toldApart.copy(from, into);
        return List.of();
    }

    /** The two still have what was said of them, and what was said of the merged person goes with it. */
    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {}
}
