package fr.jalon.market.intake;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who won. */
final class HolderReader {

    private static final Set<String> FIELD_NAMES =
            Set.of("typeIdentifiant", "id", "denominationSociale", "titulaire", "concessionnaire");
    private static final String ID = "titulaires.id";

    private final FindingCollector notes;

    HolderReader(FindingCollector notes) {
        this.notes = notes;
    }

    /** The holders of a contract, in the order published. */
    List<Holder> ofContract(RecordFields source) {
        List<Holder> holders = listed(source);
        if (holders.isEmpty()) {
            Holder flat = holder(
                    source.text("titulaire_id"),
                    source.text("titulaire_typeIdentifiant"),
                    source.text("titulaire_nom", "titulaire_denominationSociale"));
            if (flat != null) {
                return List.of(flat);
            }
            notes.addOnce(Defect.HOLDER_MISSING, "titulaires", null);
        }
        return holders;
    }

    /** The holders that a contract or an amendment names in a list; empty when it names none. */
    List<Holder> listed(RecordFields source) {
        List<Tree> items = source.items("titulaires", "titulaire");
        if (items.isEmpty()) {
            items = source.items("concessionnaires", "concessionnaire");
        }
        List<Holder> holders = new ArrayList<>();
        for (Tree item : items) {
            Holder holder = item instanceof Tree.Fields fields ? holder(source.of(fields)) : broken(item);
            if (holder != null && holders.contains(holder)) {
                notes.add(Defect.HOLDER_REPEATED, ID, holder.id(), holder.id());
            } else if (holder != null) {
                holders.add(holder);
            }
        }
        return List.copyOf(holders);
    }

    private @Nullable Holder broken(Tree item) {
        String text = RecordFields.literal(item);
        if (text != null && !FIELD_NAMES.contains(text) && text.matches("\\d{9}|\\d{14}")) {
            return holder(text, "SIRET", null);
        }
        notes.addOnce(Defect.HOLDER_BROKEN, "titulaires", text);
        return null;
    }

    private @Nullable Holder holder(RecordFields source) {
        return holder(source.text("id"), source.text("typeIdentifiant"), source.text("denominationSociale", "nom"));
    }

    private @Nullable Holder holder(@Nullable String rawId, @Nullable String rawType, @Nullable String rawName) {
        String name = TextRepair.clean(rawName, "titulaires.denominationSociale", notes);
        String type = Vocabulary.IDENTIFIER_TYPE.read(rawType, notes);
        String id = rawId == null || rawId.equals("NC") ? null : rawId;
        if (id == null) {
            if (name == null && type == null) {
                return null;
            }
            notes.add(Defect.HOLDER_WITHOUT_ID, ID, rawId, name);
            return name == null ? null : new Holder(null, null, type, null, name);
        }
        if (Digits.areFiller(id)) {
            notes.add(Defect.HOLDER_FILLER, ID, rawId, name);
            return name == null ? null : new Holder(null, null, null, null, name);
        }
        if (type == null || type.equals("SIRET")) {
            return french(id, type, name);
        }
        return new Holder(type.equals("TVA") ? sirenInside(id) : null, null, type, id, name);
    }

    private Holder french(String raw, @Nullable String type, @Nullable String name) {
        String id = Digits.are(raw, 14) ? raw : raw.replaceAll("[\\s\\u00A0\\u202F.\\-_]", "");
        if (Digits.are(id, 13) && new Siret("0" + id).hasValidKey()) {
            notes.add(Defect.HOLDER_ZERO_LOST, ID, raw, "0" + id);
            id = "0" + id;
        } else if (!id.equals(raw) && (Digits.are(id, 14) || Digits.are(id, 9))) {
            notes.add(Defect.HOLDER_SEPARATORS, ID, raw, id);
        }
        if (Digits.are(id, 14)) {
            Siret siret = new Siret(id);
            if (!siret.hasValidKey()) {
                notes.add(Defect.HOLDER_KEY, ID, raw, id);
            }
            return new Holder(siret.siren(), siret, "SIRET", raw, name);
        }
        if (Digits.are(id, 9) && new Siren(id).hasValidKey()) {
            notes.add(Defect.HOLDER_SIREN, ID, raw, id);
            return new Holder(new Siren(id), null, "SIRET", raw, name);
        }
        notes.add(Defect.HOLDER_UNREADABLE, ID, raw, raw);
        return new Holder(null, null, type, raw, name);
    }

    /** A French VAT number ends in the SIREN. */
    private static @Nullable Siren sirenInside(String vat) {
        String digits = vat.replaceAll("\\s", "");
        if (!digits.matches("FR[0-9A-Z]{2}\\d{9}")) {
            return null;
        }
        Siren siren = new Siren(digits.substring(4));
        return siren.hasValidKey() ? siren : null;
    }
}
