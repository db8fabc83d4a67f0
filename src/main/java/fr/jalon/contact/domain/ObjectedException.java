package fr.jalon.contact.domain;

import fr.jalon.site.French;
import java.time.LocalDate;

/** The person asked not to be kept any more; the message is a sentence for people. */
public class ObjectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ObjectedException(LocalDate on) {
        super(sentence(on));
    }

    /** Said where nobody is to be stopped by it: beside a line of a file. */
    public static String sentence(LocalDate on) {
        return "Cette personne a demandé le " + French.date(on)
                + " à ne plus figurer dans vos contacts (droit d’opposition, article 21 du RGPD) : elle ne peut pas être"
                + " ajoutée. Si elle revient d’elle-même vers vous, notez l’échange sans ses coordonnées.";
    }
}
