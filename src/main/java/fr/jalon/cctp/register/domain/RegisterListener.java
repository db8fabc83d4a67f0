package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.AnswersPublished;
import fr.jalon.cctp.ClosingExtended;
import fr.jalon.cctp.DraftEnded;
import fr.jalon.cctp.DraftPublished;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.chain.EntryKind;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.cctp.register.domain.RegisterRepository.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters what happens to a draft within the transaction in which it happens. Reactions are entered with the next public act, in the order
 * of their fingerprints: one by one, the register would tell in which order they came.
 */
@Component
class RegisterListener {

    private final RegisterRepository register;
    private final DialogueRecords records;
    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;

    RegisterListener(
            RegisterRepository register,
            DialogueRecords records,
            DraftQueries draftQueries,
            PublishedTexts texts,
            ReactionQueries reactionQueries) {
        this.register = register;
        this.records = records;
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
    }

    @EventListener
    void published(DraftPublished event) {
        PublishedText text = texts.one(event.draftId(), event.number());
        Map<String, Object> version = Map.of(
                "version",
                event.number(),
                "clauses",
                text.clauses().size(),
                "empreinte",
                HandOverJson.fingerprint(HandOverJson.version(text)));
        enter(event.draftId(), event.number(), Told.of(EntryKind.VERSION, version));
    }

    @EventListener
    void answered(AnswersPublished event) {
        List<Map<String, Object>> answers = HandOverJson.answers(records.batch(event.draftId(), event.batch()));
        enter(
                event.draftId(),
                draftQueries.published(event.draftId()).published(),
                Told.of(
                        EntryKind.ANSWERS,
                        Map.of(
                                "lot",
                                event.batch(),
                                "reponses",
                                answers.size(),
                                "empreinte",
                                HandOverJson.fingerprint(answers))));
    }

    @EventListener
    void extended(ClosingExtended event) {
        DraftDetails draft = draftQueries.published(event.draftId());
        String end = Objects.requireNonNull(draft.closesAt()).toString();
        enter(draft.id(), draft.published(), Told.of(EntryKind.EXTENSION, Map.of("cloture", end)));
    }

    /** One that was never published has no register. */
    @EventListener
    void ended(DraftEnded event) {
        draftQueries.ifPublished(event.draftId()).ifPresent(draft -> {
            Told told = event.withdrawn()
                    ? Told.of(EntryKind.TAKEN_BACK, Map.of("motif", Objects.requireNonNull(draft.endingReason())))
                    : Told.of(EntryKind.HANDED_OVER, Map.of("version", draft.published()));
            enter(draft.id(), draft.published(), told);
        });
    }

    private void enter(UUID draftId, int number, Told told) {
        List<Told> all = new ArrayList<>(said(reactionQueries.of(draftId, number)));
        all.add(told);
        register.add(draftId, all);
    }

    /** What companies have said; what is in the register already is not entered again. */
    private static List<Told> said(List<ReactionDetails> reactions) {
        List<Told> told = new ArrayList<>();
        reactions.stream()
                .sorted(Comparator.comparing(ReactionDetails::receipt).thenComparing(ReactionDetails::id))
                .forEach(one -> {
                    String id = one.id().toString();
                    told.add(new Told(EntryKind.REACTION, one.id(), 0, HandOverJson.received(one)));
                    for (int i = 0; i < one.additions().size(); i++) {
                        Map<String, Object> addition = Map.of(
                                "reaction",
                                id,
                                "pseudonyme",
                                one.by().pseudonym(),
                                "rang",
                                i + 1,
                                "empreinte",
                                Entry.ofAddition(id, one.additions().get(i)));
                        told.add(new Told(EntryKind.ADDITION, one.id(), i + 1, addition));
                    }
                    if (one.withdrawnOn() != null) {
                        Map<String, Object> withdrawal = Map.of(
                                "reaction",
                                id,
                                "pseudonyme",
                                one.by().pseudonym(),
                                "jour",
                                one.withdrawnOn().toString());
                        told.add(new Told(EntryKind.WITHDRAWAL, one.id(), 0, withdrawal));
                    }
                });
        return told;
    }
}
