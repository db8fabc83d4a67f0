package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.discussion.domain.Attachment;
import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.retroplanning.discussion.domain.Comment;
import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.retroplanning.discussion.domain.DiscussionQueries;
import fr.jalon.retroplanning.discussion.domain.FormerLineQueries;
import fr.jalon.retroplanning.discussion.domain.FormerLineQueries.FormerLine;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.ActionPart;
import fr.jalon.retroplanning.web.PlanPart;
import fr.jalon.scheduling.engine.ScheduledAction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is said on the pages of plans and actions. */
@Component
class DiscussionParts implements PlanPart, ActionPart {

    private static final int LATEST = 2;

    private final CommentService comments;
    private final AttachmentService attachments;
    private final DiscussionQueries discussionQueries;
    private final FormerLineQueries former;

    DiscussionParts(
            CommentService comments,
            AttachmentService attachments,
            DiscussionQueries discussionQueries,
            FormerLineQueries former) {
        this.comments = comments;
        this.attachments = attachments;
        this.discussionQueries = discussionQueries;
        this.former = former;
    }

    /**
     * On a plan's page.
     *
     * @param beside how much is said about each line, by its key
     * @param latest what was said last about the plan as a whole
     * @param more how much was said before
     * @param former what was said and put beside lines of a template the plan followed before
     */
    record OfPlan(Map<String, String> beside, List<Comment> latest, int more, List<FormerLine> former) {}

    @Override
    public Map<String, ?> of(PlanDetails details, UUID me) {
        List<Comment> all = comments.of(details, me);
        List<Comment> general =
                all.stream().filter(comment -> comment.lineKey() == null).toList();
        int more = Math.max(0, general.size() - LATEST);
        return Map.of(
                "talk",
                new OfPlan(
                        discussionQueries.beside(details.id()),
                        general.subList(more, general.size()),
                        more,
                        former.of(details, all, attachments.of(details))),
                "commentForm",
                CommentForm.empty(comments.next()));
    }

    @Override
    public Map<String, ?> of(PlanDetails details, ScheduledAction action, UUID me) {
        List<Attachment> files = attachments.of(details).stream()
                .filter(file -> file.lineKey().equals(action.key()))
                .toList();
        return Map.of(
                "comments",
                comments.on(details, action.key(), me),
                "commentForm",
                CommentForm.empty(comments.next()),
                "files",
                files,
                "fileForm",
                new FileForm(null),
                "fileRoom",
                attachments.room());
    }
}
