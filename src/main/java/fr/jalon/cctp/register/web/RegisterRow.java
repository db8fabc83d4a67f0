package fr.jalon.cctp.register.web;

import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.chain.EntryKind;
import fr.jalon.site.French;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the register as it is read.
 *
 * @param label what happened
 * @param about what it tells, in French
 * @param receipt the fingerprint that the author of a remark holds; empty for everything else
 */
public record RegisterRow(int rank, String day, String label, String about, String receipt, String digest) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** What each field is called before its value; fields that are not here have a place of their own, or no reader. */
    private static final Map<String, String> NAMES = Map.of(
            "version", "version ",
            "lot", "lot ",
            "pseudonyme", "",
            "clauses", "clauses : ",
            "reponses", "réponses : ",
            "par", "par ",
            "motif", "motif : ",
            "cloture", "clôture : ");

    private static final List<String> ORDER =
            List.of("version", "lot", "pseudonyme", "par", "clauses", "reponses", "cloture", "motif");

    static RegisterRow of(Entry entry) {
        Map<?, ?> told = MAPPER.readValue(entry.payload(), Map.class);
        return new RegisterRow(
                entry.rank(),
                French.date(entry.on()),
                EntryKind.valueOf(entry.kind()).label(),
                about(told),
                String.valueOf(Objects.requireNonNullElse(told.get("recu"), "")),
                entry.digest());
    }

    private static String about(Map<?, ?> told) {
        List<String> parts = new ArrayList<>();
        for (String field : ORDER) {
            Object value = told.get(field);
            if (value != null) {
                String shown = field.equals("cloture")
                        ? French.moment(Instant.parse(String.valueOf(value)))
                        : String.valueOf(value);
                parts.add(NAMES.get(field) + shown);
            }
        }
        return String.join(", ", parts);
    }
}
