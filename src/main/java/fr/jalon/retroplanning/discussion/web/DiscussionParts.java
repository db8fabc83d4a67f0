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
import fr.jalon.retroplanning.web.page.PagePart;
import fr.jalon.retroplanning.web.page.PagePart.BlankForm;
import fr.jalon.retroplanning.web.page.PlanParts;
import fr.jalon.scheduling.engine.ScheduledAction;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is said on the pages of plans and actions. */
@Component
class DiscussionParts implements PlanPart, ActionPart {

    private static final int LATEST = 2;
    private static final String THREAD = "retroplanning/discussion/thread :: ";

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
     * What was said last about a plan as a whole.
     *
     * @param more how much was said before
     */
    record Latest(List<Comment> comments, int more) {}

    /** What was said and put beside lines of a template that the plan followed before. */
    record Former(List<FormerLine> lines) {}

    record Said(List<Comment> comments) {}

    /** @param room how much room all files of the company take */
    record Files(List<Attachment> files, String room) {}

    @Override
    public PlanParts of(PlanDetails details, UUID me) {
        List<Comment> all = comments.of(details, me);
        List<Comment> general =
                all.stream().filter(comment -> comment.lineKey() == null).toList();
        int more = Math.max(0, general.size() - LATEST);
        return new PlanParts(
                List.of(),
                List.of(
                        new PagePart(
                                THREAD + "ofPlan",
                                new Latest(general.subList(more, general.size()), more),
                                List.of(commentForm())),
                        new PagePart(THREAD + "former", new Former(former.of(details, all, attachments.of(details))))),
                discussionQueries.beside(details.id()));
    }

    @Override
    public List<PagePart> of(PlanDetails details, ScheduledAction action, UUID me) {
        List<Attachment> files = attachments.of(details).stream()
                .filter(file -> file.lineKey().equals(action.key()))
                .toList();
        return List.of(
                new PagePart(
                        THREAD + "ofAction", new Said(comments.on(details, action.key(), me)), List.of(commentForm())),
                new PagePart(
                        THREAD + "attachments",
                        new Files(files, attachments.room()),
                        List.of(new BlankForm("fileForm", new FileForm(null)))));
    }

    private static BlankForm commentForm() {
        return new BlankForm("commentForm", CommentForm.EMPTY);
    }
}
