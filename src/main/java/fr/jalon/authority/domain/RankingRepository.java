package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Fact;
import fr.jalon.authority.ranking.Purchases;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.shared.Siren;
import fr.jalon.site.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a company wants of its ranking, and where authorities stood in it. */
@Repository
@Transactional
class RankingRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    RankingRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In one statement: the page has ten. */
    @Transactional(readOnly = true)
    public RankingSettings settings(UUID company) {
        return jdbc.sql("""
                        SELECT w.*, r.sirens, r.reasons, g.gone, (SELECT version FROM authority.figures_version) AS figures
                        FROM (SELECT CAST(:company AS uuid) AS id) c
                          LEFT JOIN authority.ranking_weights w ON w.company_id = c.id
                          CROSS JOIN (SELECT array_agg(siren ORDER BY siren) AS sirens, array_agg(reason ORDER BY siren) AS reasons
                                      FROM authority.refusal WHERE company_id = :company) r
                          CROSS JOIN (SELECT array_agg(siren) AS gone FROM authority.authority
                                      WHERE merged_into IS NOT NULL OR closed_on IS NOT NULL) g
                        """)
                .param("company", company)
                .query(RankingRepository::settings)
                .single();
    }

    private static RankingSettings settings(ResultSet row, int number) throws SQLException {
        Weights weights = row.getObject("company_id") == null
                ? Weights.DEFAULT
                : new Weights(
                        row.getInt("distance"),
                        row.getInt("probability"),
                        row.getInt("renewal"),
                        row.getInt("volume"),
                        row.getInt("local"));
        Map<Siren, String> refused = new TreeMap<>();
        Array sirens = row.getArray("sirens");
        if (sirens != null) {
            String[] keys = (String[]) sirens.getArray();
            String[] reasons = (String[]) row.getArray("reasons").getArray();
            for (int i = 0; i < keys.length; i++) {
                refused.put(new Siren(keys[i]), reasons[i]);
            }
        }
        Array gone = row.getArray("gone");
        return new RankingSettings(
                weights,
                refused,
                gone == null
                        ? Set.of()
                        : Arrays.stream((String[]) gone.getArray())
                                .map(Siren::new)
                                .collect(Collectors.toSet()),
                row.getObject("figures", UUID.class));
    }

    void save(UUID company, Weights weights) {
        jdbc.sql("""
                        INSERT INTO authority.ranking_weights VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (company_id) DO UPDATE SET distance = excluded.distance, probability = excluded.probability,
                            renewal = excluded.renewal, volume = excluded.volume, local = excluded.local
                        """)
                .params(
                        company,
                        weights.distance(),
                        weights.probability(),
                        weights.renewal(),
                        weights.volume(),
                        weights.local())
                .update();
    }

    void refuse(UUID company, Siren siren, String reason) {
        jdbc.sql("""
                        INSERT INTO authority.refusal VALUES (?, ?, ?, ?)
                        ON CONFLICT (company_id, siren) DO UPDATE SET reason = excluded.reason, refused_at = excluded.refused_at
                        """).params(company, siren.value(), reason, Sql.now(clock)).update();
    }

    void takeBack(UUID company, Siren siren) {
        jdbc.sql("DELETE FROM authority.refusal WHERE company_id = ? AND siren = ?")
                .params(company, siren.value())
                .update();
    }

    /** Figures are others now: rankings made of those before are no longer true. */
    void figuresChanged() {
        jdbc.sql("""
                        INSERT INTO authority.figures_version (version) VALUES (?)
                        ON CONFLICT (one_row) DO UPDATE SET version = excluded.version
                        """).param(UUID.randomUUID()).update();
    }

    /** Keeps where the first ones stand now, and where each stood when data arrived before. */
    void keep(UUID company, List<Ranked> first) {
        jdbc.sql("""
                        WITH now AS (SELECT * FROM unnest(:sirens, :ranks, :purchases, :coming_back)
                                       AS n (siren, rank, purchases, coming_back)),
                             gone AS (DELETE FROM authority.ranking r WHERE r.company_id = :company
                                        AND NOT EXISTS (SELECT FROM now WHERE now.siren = r.siren))
                        INSERT INTO authority.ranking AS r
                        SELECT :company, siren, rank, NULL, purchases, NULL, coming_back, NULL, :at FROM now
                        ON CONFLICT (company_id, siren) DO UPDATE
                            SET previous_rank = r.rank, previous_purchases = r.purchases, previous_coming_back = r.coming_back,
                                rank = excluded.rank, purchases = excluded.purchases, coming_back = excluded.coming_back,
                                computed_at = excluded.computed_at
                        """)
                .param("company", company)
                .param("sirens", first.stream().map(one -> one.siren().value()).toArray(String[]::new))
                .param("ranks", first.stream().map(Ranked::rank).toArray(Integer[]::new))
                .param(
                        "purchases",
                        first.stream().map(RankingRepository::purchases).toArray(Long[]::new))
                .param(
                        "coming_back",
                        first.stream().map(RankingRepository::returning).toArray(Integer[]::new))
                .param("at", Sql.now(clock))
                .update();
    }

    private static Long purchases(Ranked one) {
        Purchases figures = one.candidate().figures();
        return figures == null ? 0 : figures.purchases();
    }

    private static Integer returning(Ranked one) {
        return one.terms().get(2).fact() instanceof Fact.ComesBack back ? back.contracts() : 0;
    }
}
