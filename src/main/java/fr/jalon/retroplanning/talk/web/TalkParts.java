package fr.jalon.retroplanning.talk.web;

import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.ScheduledAction;
import fr.jalon.retroplanning.page.part.ActionPart;
import fr.jalon.retroplanning.page.part.PlanPart;
import fr.jalon.retroplanning.talk.Attachment;
import fr.jalon.retroplanning.talk.Attachments;
import fr.jalon.retroplanning.talk.Comment;
import fr.jalon.retroplanning.talk.Comments;
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

    TalkParts(Comments comments, Attachments attachments, Talk talk) {
        this.comments = comments;
        this.attachments = attachments;
        this.talk = talk;
    }

    /**
     * On a plan's page.
     *
     * @param beside how much is said about each line, by its key
     * @param latest what was said last about the plan as a whole
     * @param more how much was said before
     */
    record OfPlan(Map<String, String> beside, List<Comment> latest, int more) {}

    @Override
    public Map<String, ?> of(PlanSheet sheet, UUID me) {
        List<Comment> all = comments.on(sheet, null, me);
        int more = Math.max(0, all.size() - LATEST);
        return Map.of(
                "talk",
                new OfPlan(talk.beside(sheet.id()), all.subList(more, all.size()), more),
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
