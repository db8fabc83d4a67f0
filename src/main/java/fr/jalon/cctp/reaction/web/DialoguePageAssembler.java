package fr.jalon.cctp.reaction.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.DialogueQueries;
import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.DialoguePart;
import fr.jalon.cctp.reaction.ReactionPart;
import fr.jalon.cctp.reaction.domain.ParticipantService;
import fr.jalon.cctp.reaction.domain.RatingService;
import fr.jalon.cctp.reaction.domain.RatingService.OwnRating;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.cctp.reaction.web.DialoguePage.ClauseView;
import fr.jalon.cctp.reaction.web.DialoguePage.CriterionView;
import fr.jalon.cctp.wording.ClauseBlocks;
import fr.jalon.cctp.wording.ClauseBlocks.Passage;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is read of a draft: its text, what was said of it, and what the company that looks has to do with it. */
@Component
class DialoguePageAssembler {

    private final DialogueQueries dialogues;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final ParticipantService participants;
    private final RatingService ratings;
    private final List<ReactionPart> parts;
    private final List<DialoguePart> heads;
    private final Clock clock;

    DialoguePageAssembler(
            DialogueQueries dialogues,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            ParticipantService participants,
            RatingService ratings,
            List<ReactionPart> parts,
            List<DialoguePart> heads,
            Clock clock) {
        this.dialogues = dialogues;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.participants = participants;
        this.ratings = ratings;
        this.parts = List.copyOf(parts);
        this.heads = List.copyOf(heads);
        this.clock = clock;
    }

    /** @param number of the version; null for the latest */
    @Transactional(readOnly = true)
    public DialoguePage page(UUID draftId, @Nullable Integer number, SignedIn me) {
        DialogueSummary dialogue = dialogues.one(draftId);
        PublishedText text = texts.one(draftId, number == null ? dialogue.published() : number);
        boolean reacts = me.companyId() != null && dialogue.isOpen() && text.number() == dialogue.published();
        List<ReactionView> said =
                views(text, me).stream().filter(one -> one.said().isShown()).toList();
        int speakers =
                (int) said.stream().map(one -> one.said().by().id()).distinct().count();
        return new DialoguePage(
                dialogue,
                text,
                me.companyId() != null,
                reacts,
                me.is(Role.BUYER) && dialogue.authority().value().equals(me.authority())
                        ? "/cctp/projets/" + draftId
                        : null,
                speakers,
                text.clauses().stream().map(clause -> clause(clause, said)).toList(),
                text.criteria().stream().map(one -> criterion(one, said)).toList(),
                said.stream().filter(one -> isAboutTheWhole(one.said())).toList(),
                said.stream().filter(one -> isLost(one.said())).toList(),
                heads.stream()
                        .flatMap(head ->
                                head
                                        .of(
                                                dialogue,
                                                text,
                                                said.stream()
                                                        .map(ReactionView::said)
                                                        .toList())
                                        .stream())
                        .toList(),
                LocalDate.now(clock),
                "",
                null);
    }

    /** What the company in scope has said, all of it, withdrawn and hidden too. */
    @Transactional(readOnly = true)
    public OwnRemarksPage ownAll(UUID draftId, SignedIn me, @Nullable UUID received) {
        DialogueSummary dialogue = dialogues.one(draftId);
        PublishedText text = texts.one(draftId, dialogue.published());
        List<ReactionView> own =
                views(text, me).stream().filter(ReactionView::own).toList();
        return new OwnRemarksPage(dialogue, text, own, received);
    }

    /** One of them. @throws NotFoundException for another company's as for none */
    @Transactional(readOnly = true)
    public OwnRemarksPage own(UUID draftId, SignedIn me, UUID reaction) {
        OwnRemarksPage all = ownAll(draftId, me, null);
        List<ReactionView> one = all.reactions().stream()
                .filter(own -> own.id().equals(reaction))
                .toList();
        if (one.isEmpty()) {
            throw new NotFoundException("reaction " + reaction);
        }
        return new OwnRemarksPage(all.dialogue(), all.text(), one, null);
    }

    private List<ReactionView> views(PublishedText text, SignedIn me) {
        UUID draftId = text.draftId();
        List<ReactionDetails> said = reactionQueries.of(draftId, text.number());
        UUID company = me.companyId();
        UUID participant = company == null || said.isEmpty()
                ? null
                : participants.idIfAny(draftId, company).orElse(null);
        Map<UUID, OwnRating> rated = participant == null ? Map.of() : ratings.of(draftId, participant, text.number());
        List<Map<UUID, ReactionPart.PlacedPart>> added = said.isEmpty()
                ? List.of()
                : parts.stream().map(part -> part.of(draftId, said, me)).toList();
        return said.stream()
                .map(one -> ReactionView.of(
                        one,
                        text,
                        participant,
                        rated.get(one.id()),
                        added.stream()
                                .map(part -> part.get(one.id()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static ClauseView clause(PublishedClause clause, List<ReactionView> said) {
        List<ReactionView> here = said.stream()
                .filter(one -> clause.id().equals(one.said().place().clause()))
                .collect(Collectors.toList());
        List<Passage> marked = here.stream()
                .map(one -> one.said().place())
                .filter(place -> place.start() != null)
                .map(place -> new Passage(
                        Objects.requireNonNull(place.start()), Objects.requireNonNullElse(place.length(), 0)))
                .toList();
        return new ClauseView(
                clause.id(),
                Targets.name(clause),
                clause.said().level(),
                ClauseBlocks.of(clause.said().words(), marked),
                here);
    }

    private static CriterionView criterion(CriterionLine line, List<ReactionView> said) {
        UUID id = Objects.requireNonNull(line.id());
        return new CriterionView(
                id,
                line.name(),
                line.weight(),
                line.parent() != null,
                said.stream()
                        .filter(one -> id.equals(one.said().place().criterion()))
                        .toList());
    }

    private static boolean isAboutTheWhole(ReactionDetails said) {
        return said.place().clause() == null && said.place().criterion() == null && !isLost(said);
    }

    private static boolean isLost(ReactionDetails said) {
        return switch (said.place().fate()) {
            case ORPHAN, LEFT -> true;
            default -> false;
        };
    }
}
