package fr.jalon.contact.merging.domain;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of two people of the company in scope who look alike that they are two, and takes it back. */
@Service
@Transactional
public class TellApartService {

    private final ToldApartRepository toldApart;

    TellApartService(ToldApartRepository toldApart) {
        this.toldApart = toldApart;
    }

    /** They are not proposed as duplicates any more. */
    public void tellApart(UUID one, UUID other) {
        toldApart.add(one, other);
    }

    /** They are compared again. */
    public void compareAgain(UUID one, UUID other) {
        toldApart.remove(one, other);
    }
}
