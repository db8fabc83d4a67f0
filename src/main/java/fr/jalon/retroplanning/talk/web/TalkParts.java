package fr.jalon.retroplanning.talk.web;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.page.part.ActionPart;
import fr.jalon.retroplanning.page.part.PlanPart;
import fr.jalon.retroplanning.talk.Attachment;
import fr.jalon.retroplanning.talk.Attachments;
import fr.jalon.retroplanning.talk.Comment;
import fr.jalon.retroplanning.talk.Comments;
import fr.jalon.retroplanning.talk.FormerLines;
import fr.jalon.retroplanning.talk.FormerLines.FormerLine;
import fr.jalon.retroplanning.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is said on the pages of plans and actions. */
@Component
class TalkParts implements PlanPart, ActionPart {

    private static final int LATEST = 2;

    private final Comments comments;
    private final Attachments attachments;
    private final Talk talk;
    private final FormerLines former;

    TalkParts(Comments comments, Attachments attachments, Talk talk, FormerLines former) {
        this.comments = comments;
        this.attachments = attachments;
        this.talk = talk;
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
    public Map<String, ?> of(PlanSheet sheet, UUID me) {
        List<Comment> all = comments.of(sheet, me);
        List<Comment> general =
                all.stream().filter(comment -> comment.lineKey() == null).toList();
        int more = Math.max(0, general.size() - LATEST);
        return Map.of(
                "talk",
                new OfPlan(
                        talk.beside(sheet.id()),
                        general.subList(more, general.size()),
                        more,
                        former.of(sheet, all, attachments.of(sheet))),
                "commentForm",
                CommentForm.empty(comments.next()));
    }

    @Override
    public Map<String, ?> of(PlanSheet sheet, ScheduledAction action, UUID me) {
        List<Attachment> files = attachments.of(sheet).stream()
                .filter(file -> file.lineKey().equals(action.key()))
                .toList();
        return Map.of(
                "comments",
                comments.on(sheet, action.key(), me),
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
