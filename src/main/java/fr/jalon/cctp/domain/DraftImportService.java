package fr.jalon.cctp.domain;

import fr.jalon.cctp.reading.DraftText;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts on their way to clauses: nothing is a draft before a person has looked at what was understood. */
@Service
@Transactional
public class DraftImportService {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_STEPS = 2000;
    private static final int LONGEST_NAME = 150;

    private final JdbcClient jdbc;
    private final DraftService drafts;
    private final SourceJson json;
    private final Clock clock;

    DraftImportService(JdbcClient jdbc, DraftService drafts, SourceJson json, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps what was read of a text; those that nobody has used in a month go.
     *
     * @param contract that the draft is to renew, null for none
     * @return its id
     */
    public UUID bring(Buyer buyer, String fileName, DraftText source, @Nullable UUID contract) {
        jdbc.sql("DELETE FROM cctp.import WHERE expires_at < ?")
                .param(Sql.now(clock))
                .update();
        UUID id = Uuid7.next(clock);
        jdbc.sql("""
                        INSERT INTO cctp.import (id, siren, file_name, source, steps, contract_id, made_by, made_at, expires_at)
                        VALUES (:id, :siren, :name, :source, '', :contract, :by, :at, :until)
                        """)
                .param("id", id)
                .param("siren", buyer.authority().value())
                .param("name", fileName.substring(0, Math.min(LONGEST_NAME, fileName.length())))
                .param("source", json.write(source))
                .param("contract", contract)
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .param("until", Sql.time(clock.instant().plus(KEPT)))
                .update();
        return id;
    }

    /** @throws NotFoundException for another authority's as for none */
    @Transactional(readOnly = true)
    public DraftImport find(UUID id, Buyer buyer) {
        return jdbc.sql(
                        "SELECT id, file_name, source, steps, contract_id, used_for FROM cctp.import WHERE id = ? AND siren = ?")
                .params(id, buyer.authority().value())
                .query((row, index) -> new DraftImport(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        json.read(row.getString("source")),
                        steps(row.getString("steps")),
                        row.getObject("contract_id", UUID.class),
                        row.getObject("used_for", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFoundException("import " + id));
    }

    /**
     * One more correction.
     *
     * @param seen how many there were on the page that it was sent from
     * @throws ConflictException where it does not fit any more
     */
    public void correct(UUID id, Buyer buyer, int seen, OutlineStep step) {
        DraftImport open = open(id, buyer);
        boolean fits = open.steps().size() == seen
                && seen < MOST_STEPS
                && step.apply(open.outline()).isPresent();
        if (!fits) {
            throw changed(id);
        }
        write(id, open.steps(), seen, step);
    }

    /** Takes the last correction back; without any, nothing changes. */
    public void undo(UUID id, Buyer buyer) {
        DraftImport open = open(id, buyer);
        int steps = open.steps().size();
        if (steps > 0) {
            save(id, open.steps().subList(0, steps - 1), lines(open.steps()));
        }
    }

    /** The clauses become a draft. Asked twice, it is the same one. @return its id */
    public UUID use(UUID id, Buyer buyer, DraftFacts facts) {
        DraftImport found = find(id, buyer);
        if (found.usedFor() != null) {
            return found.usedFor();
        }
        List<ClauseWords> words = NewClauses.of(found.outline());
        UUID draft = drafts.create(buyer, facts, words);
        int used = jdbc.sql("UPDATE cctp.import SET used_for = ? WHERE id = ? AND used_for IS NULL")
                .params(draft, id)
                .update();
        if (used == 0) {
            throw changed(id);
        }
        return draft;
    }

    private DraftImport open(UUID id, Buyer buyer) {
        DraftImport found = find(id, buyer);
        if (found.usedFor() != null) {
            throw new ConflictException(
                    "Ce document est déjà devenu un projet : modifiez ses clauses.",
                    "/cctp/projets/" + found.usedFor());
        }
        return found;
    }

    private void write(UUID id, List<OutlineStep> before, int seen, OutlineStep step) {
        List<OutlineStep> after = new ArrayList<>(before.subList(0, seen));
        after.add(step);
        save(id, after, lines(before));
    }

    private void save(UUID id, List<OutlineStep> after, String before) {
        int saved = jdbc.sql("UPDATE cctp.import SET steps = ? WHERE id = ? AND steps = ?")
                .params(lines(after), id, before)
                .update();
        if (saved == 0) {
            throw changed(id);
        }
    }

    private static String lines(List<OutlineStep> steps) {
        return String.join("\n", steps.stream().map(OutlineStep::line).toList());
    }

    private static List<OutlineStep> steps(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n")).map(OutlineStep::read).toList();
    }

    private static ConflictException changed(UUID id) {
        return new ConflictException(
                "Le découpage a changé depuis que vous avez ouvert la page.", "/cctp/projets/imports/" + id);
    }
}
