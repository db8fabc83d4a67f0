package fr.jalon.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist, or not for this person: both look the same, as a 404 page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the missing thing, for the log only */
    public NotFoundException(String what) {
        super(what);
    }
}
