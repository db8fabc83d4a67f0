package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.retroplanning.discussion.domain.DiscussionRows.FileRow;
import fr.jalon.retroplanning.discussion.domain.DiscussionRows.Rows;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.TemplateChangeWarning;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much is said about the lines of a plan. */
@Component
public class DiscussionQueries implements TemplateChangeWarning {

    private final DiscussionRows rows;

    DiscussionQueries(DiscussionRows rows) {
        this.rows = rows;
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
        said(rows.of(planId)).forEach((key, said) -> words.put(key, said.words(", ")));
        return words;
    }

    /**
     * What another template would put out of sight, in the order of the plan:
     * {@code 1 commentaire et 14 fichiers de « Identifier le décideur »}.
     */
    @Override
    @Transactional(readOnly = true)
    public List<String> hiddenByChange(PlanDetails plan, Template another) {
        Map<String, Said> said = said(rows.of(plan.id()));
        return plan.facts().template().lines().stream()
                .filter(line -> another.line(line.key()).isEmpty())
                .flatMap(line -> Stream.ofNullable(said.get(line.key()))
                        .map(here -> here.words(" et ") + " de « " + line.title() + " »"))
                .toList();
    }

    private static Map<String, Said> said(Rows rows) {
        Map<String, Long> comments = rows.comments().stream()
                .filter(comment -> comment.lineKey() != null && !comment.withdrawn())
                .collect(Collectors.groupingBy(
                        comment -> Objects.requireNonNull(comment.lineKey()), Collectors.counting()));
        Map<String, Long> files = rows.files().stream()
                .filter(file -> file.removedBy() == null)
                .collect(Collectors.groupingBy(FileRow::lineKey, Collectors.counting()));
        Map<String, Said> said = new HashMap<>();
        Stream.concat(comments.keySet().stream(), files.keySet().stream())
                .forEach(key -> said.put(key, new Said(comments.getOrDefault(key, 0L), files.getOrDefault(key, 0L))));
        return said;
    }
}
