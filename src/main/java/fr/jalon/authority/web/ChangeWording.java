package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.domain.AuthorityChange;
import fr.jalon.authority.domain.AuthorityField;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says the list's history in French. */
final class ChangeWording {

    private ChangeWording() {}

    /** Who did what: {@code Inès Admin a corrigé Commune de Xyz}. */
    static String sentence(AuthorityChange change) {
        return change.by() + " "
                + switch (change.act()) {
                    case ENTERED ->
                        isFromRegister(change)
                                ? "a mis sur la liste " + change.name() + ", telle qu’au répertoire officiel"
                                : "a ajouté " + change.name();
                    case CORRECTED -> "a corrigé " + change.name();
                    case MERGED -> "a réuni " + change.name() + " à " + change.otherName();
                    case SPLIT -> "a noté que " + change.name() + " est née de " + change.otherName();
                    case CLOSED -> "a noté la dissolution de " + change.name();
                    case IMPORTED -> "a repris l’annuaire « " + change.name() + " »";
                    case UNDONE ->
                        "a annulé un changement : "
                                + (change.siren() == null ? "annuaire « " + change.name() + " »" : change.name());
                };
    }

    /** What an admin adds is settled by this; what the register says is not. */
    static boolean isFromRegister(AuthorityChange change) {
        return change.act() == AuthorityChange.Act.ENTERED
                && !change.after().containsKey(AuthorityField.CORRECTED_FIELDS.name());
    }

    /** What it changed, a line a field. */
    static List<String> details(AuthorityChange change) {
        return change.siren() == null ? counts(change.after()) : fields(change);
    }

    private static List<String> fields(AuthorityChange change) {
        return change.after().keySet().stream()
                .map(AuthorityField::valueOf)
                .sorted()
                .filter(field -> field != AuthorityField.CORRECTED_FIELDS)
                .map(field -> French.capitalised(field.label()) + " : "
                        + shown(field, change.before().getOrDefault(field.name(), "")) + " → "
                        + shown(field, change.after().getOrDefault(field.name(), "")))
                .toList();
    }

    private static String shown(AuthorityField field, String value) {
        if (value.isEmpty()) {
            return field.isFact() ? "inconnu" : "rien";
        }
        return switch (field) {
            case KIND -> AuthorityKind.valueOf(value).label();
            case POPULATION -> French.number(Long.parseLong(value));
            case CLOSED_ON -> French.date(LocalDate.parse(value));
            case MERGED_INTO, SPLIT_FROM, SUCCESSOR -> new Siren(value).formatted();
            default -> "« " + value.replace("\n", ", ") + " »";
        };
    }

    private static List<String> counts(Map<String, String> counts) {
        if (counts.containsKey("created")) {
            return List.of(
                    "Nouvelles : " + number(counts, "created"),
                    "Modifiées : " + number(counts, "changed"),
                    "Inchangées : " + number(counts, "unchanged"),
                    "Lignes refusées : " + number(counts, "refused"));
        }
        return List.of(
                "Retirées : " + number(counts, "removed"),
                "Rendues à leur état d’avant : " + number(counts, "givenBack"),
                "Touchées depuis, restées telles quelles : " + number(counts, "left"));
    }

    private static String number(Map<String, String> counts, String name) {
        return French.number(Long.parseLong(counts.getOrDefault(name, "0")));
    }
}
