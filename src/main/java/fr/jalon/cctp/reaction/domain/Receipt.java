package fr.jalon.cctp.reaction.domain;

import fr.jalon.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was received, as a text, and its fingerprint: whoever has kept the text can show that it came as it is, and on which day. It says
 * nothing of who sent it.
 */
public final class Receipt {

    private Receipt() {}

    /** The text of what is being sent. */
    public static String text(UUID draftId, NewReaction said, LocalDate on) {
        ReactionTarget target = said.target();
        return "Jalon, récépissé d’une remarque\nProjet : " + draftId + "\nVersion : " + said.number() + "\nReçue le : "
                + on
                + "\nNature : " + said.kind().label() + "\nImportance : "
                + said.strength().label() + "\nCoût : " + cost(said.cost()) + "\nClause : "
                + or(target.clause()) + "\nCritère : " + or(target.criterion()) + "\nPosition de la citation : "
                + or(target.start()) + "\nCitation :\n" + or(target.quote()) + "\n\nTexte :\n" + said.words()
                + "\n\nRédaction proposée :\n" + or(said.wording()) + "\n";
    }

    /** The text of what was received. */
    public static String text(UUID draftId, ReactionDetails received) {
        NewReaction said = new NewReaction(
                received.number(),
                received.kind(),
                received.target(),
                received.words(),
                received.wording(),
                received.cost(),
                received.strength());
        return text(draftId, said, received.saidOn());
    }

    /** 64 digits from 0 to f: SHA-256 of the text in UTF-8. */
    static String fingerprint(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    private static String cost(Cost cost) {
        return cost.direction().label()
                + (cost.from() == null ? "" : ", de " + plain(cost.from()) + " %")
                + (cost.to() == null ? "" : " à " + plain(cost.to()) + " %");
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String or(@Nullable Object value) {
        return value == null ? "aucune" : value.toString();
    }
}
