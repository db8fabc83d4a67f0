package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.Templates;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said and put beside lines that the plan has no more, since it follows another template. */
@Component
public class FormerLineQueries {

    private final Templates templates;

    FormerLineQueries(Templates templates) {
        this.templates = templates;
    }

    /** A line of before. @param files those taken away too, as long as they can be put back */
    public record FormerLine(String key, String title, List<Comment> comments, List<Attachment> files) {}

    /** Those of which something is left, by title; none where the plan has all its lines. */
    @Transactional(readOnly = true)
    public List<FormerLine> of(PlanDetails plan, List<Comment> comments, List<Attachment> files) {
        Function<String, String> titles =
                templates.titles(plan.facts().template().id());
        return Stream.concat(
                        comments.stream()
                                .filter(comment -> comment.mine() || !comment.withdrawn())
                                .map(Comment::lineKey),
                        files.stream().map(Attachment::lineKey))
                .filter(Objects::nonNull)
                .distinct()
                .filter(key -> plan.schedule().action(key).isEmpty())
                .map(key -> new FormerLine(
                        key,
                        titles.apply(key),
                        comments.stream()
                                .filter(comment -> key.equals(comment.lineKey()))
                                .toList(),
                        files.stream()
                                .filter(file -> key.equals(file.lineKey()))
                                .toList()))
                .sorted(java.util.Comparator.comparing(FormerLine::title))
                .toList();
    }
}
