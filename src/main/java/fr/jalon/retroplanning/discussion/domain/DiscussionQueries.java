package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.TemplateChangeWarning;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much is said about the lines of a plan. */
@Component
public class DiscussionQueries implements TemplateChangeWarning {

    private final JdbcClient jdbc;

    DiscussionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(long comments, long files) {

        String words(String between) {
            List<String> words = new ArrayList<>();
            if (comments > 0) {
                words.add(French.count(comments, "commentaire", "commentaires"));
            }
            if (files > 0) {
                words.add(French.count(files, "fichier", "fichiers"));
            }
            return String.join(between, words);
        }
    }

    /** What stands beside a line: {@code 2 commentaires, 1 fichier}, by the line's key; a silent line has no entry. */
    @Transactional(readOnly = true)
    public Map<String, String> beside(UUID planId) {
        Map<String, String> words = new HashMap<>();
        said(planId).forEach((key, said) -> words.put(key, said.words(", ")));
        return words;
    }

    /**
     * What another template would put out of sight, in the order of the plan:
     * {@code 1 commentaire et 14 fichiers de « Identifier le décideur »}.
     */
    @Override
    @Transactional(readOnly = true)
    public List<String> hiddenByChange(PlanDetails plan, Template another) {
        Map<String, Said> said = said(plan.id());
        return plan.facts().template().lines().stream()
                .filter(line -> another.line(line.key()).isEmpty())
                .flatMap(line -> Stream.ofNullable(said.get(line.key()))
                        .map(here -> here.words(" et ") + " de « " + line.title() + " »"))
                .toList();
    }

    private Map<String, Said> said(UUID planId) {
        Map<String, Said> said = new HashMap<>();
        jdbc.sql("""
                        SELECT line_key, sum(comments) AS comments, sum(files) AS files
                        FROM (SELECT line_key, count(*) AS comments, 0 AS files FROM retroplanning.comment
                              WHERE plan_id = :plan AND withdrawn_at IS NULL AND line_key IS NOT NULL GROUP BY line_key
                              UNION ALL
                              SELECT line_key, 0, count(*) FROM retroplanning.attachment
                              WHERE plan_id = :plan AND removed_at IS NULL GROUP BY line_key) AS said
                        GROUP BY line_key
                        """).param("plan", planId).query(row -> {
            said.put(row.getString("line_key"), new Said(row.getLong("comments"), row.getLong("files")));
        });
        return said;
    }
}
