package fr.jalon.cctp.reaction.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps where reactions stand in each version. */
@Component
class ReactionPlaces {

    /** A reaction and its place. */
    record Placed(UUID reaction, ReactionPlace place) {}

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    ReactionPlaces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(int number, List<Placed> placed) {
        jdbc.batchUpdate("""
                INSERT INTO cctp.reaction_place (reaction_id, number, clause_id, criterion_id, start, length, fate, confidence, proposals)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, placed, BATCH, (statement, one) -> {
            ReactionPlace place = one.place();
            statement.setObject(1, one.reaction());
            statement.setInt(2, number);
            statement.setObject(3, place.clause());
            statement.setObject(4, place.criterion());
            statement.setObject(5, place.start());
            statement.setObject(6, place.length());
            statement.setString(7, place.fate().name());
            statement.setDouble(8, place.confidence());
            statement.setString(9, ProposalText.write(place.proposals()));
        });
    }
}
