package fr.jalon.authority.domain;

import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a change of the list can be taken back, by comparing what it left with what there is. */
@Component
class UndoCheck {

    private final AuthorityRepository authorities;
    private final ChangeQueries changeQueries;

    UndoCheck(AuthorityRepository authorities, ChangeQueries changeQueries) {
        this.authorities = authorities;
        this.changeQueries = changeQueries;
    }

    Optional<String> whyNot(AuthorityChange change) {
        if (change.isUndone()) {
            return Optional.of("Ce changement a déjà été annulé par " + change.undoneBy() + ".");
        }
        Siren siren = change.siren();
        if (change.act() == Act.UNDONE && (siren == null || !isCorrection(change))) {
            return Optional.of("Une annulation ne s’annule pas : refaites ce qui a été annulé.");
        }
        if (siren == null) {
            return Optional.empty();
        }
        Optional<Authority> authority = authorities.findById(siren.value());
        return authority.isEmpty()
                ? Optional.of("Cette collectivité n’est plus sur la liste.")
                : whyNot(change, authority.get());
    }

    /** Back and forth is fine for what is typed; what became of an authority is said again by its own act. */
    private static boolean isCorrection(AuthorityChange change) {
        return change.before().keySet().stream()
                        .map(AuthorityField::valueOf)
                        .noneMatch(field ->
                                field.compareTo(AuthorityField.ALIASES) > 0 && field != AuthorityField.CORRECTED_FIELDS)
                && !change.after().getOrDefault(AuthorityField.NAME.name(), "-").isEmpty();
    }

    private Optional<String> whyNot(AuthorityChange change, Authority authority) {
        Map<AuthorityField, String> now = authority.values();
        for (Map.Entry<String, String> left : change.after().entrySet()) {
            AuthorityField field = AuthorityField.valueOf(left.getKey());
            if (field != AuthorityField.CORRECTED_FIELDS && !left.getValue().equals(now.get(field))) {
                return Optional.of(touched(authority, field));
            }
        }
        if (change.act() == Act.ENTERED) {
            return whyNotRemoved(change, authority, now);
        }
        boolean merge = change.act() == Act.MERGED;
        if (!merge && authority.mergedInto() != null) {
            return AuthorityPolicy.whyNotCorrected(authority);
        }
        return merge ? whyNotParted(change) : Optional.empty();
    }

    private Optional<String> whyNotRemoved(
            AuthorityChange change, Authority authority, Map<AuthorityField, String> now) {
        for (AuthorityField field : AuthorityField.values()) {
            if (!now.getOrDefault(field, "").equals(change.after().getOrDefault(field.name(), ""))) {
                return Optional.of(touched(authority, field));
            }
        }
        return authorities.isPointedTo(authority.siren().value())
                ? Optional.of("Une autre collectivité se réfère à celle-ci (fusion, scission ou succession).")
                : Optional.empty();
    }

    private Optional<String> whyNotParted(AuthorityChange change) {
        return Optional.ofNullable(change.other())
                .flatMap(other -> authorities.findById(other.value()))
                .flatMap(stays -> stays.mergedInto() == null && stays.closedOn() == null
                        ? Optional.empty()
                        : AuthorityPolicy.whyGone(stays));
    }

    private String touched(Authority authority, AuthorityField field) {
        String who = changeQueries
                .lastOf(authority.siren(), field)
                .map(last -> "par " + last.by() + " le " + French.moment(last.at()))
                .orElse("par un import");
        return "Depuis, un autre changement a touché le champ « " + field.label() + " » (" + who
                + ") : annulez d’abord celui-là, ou corrigez la fiche.";
    }
}
