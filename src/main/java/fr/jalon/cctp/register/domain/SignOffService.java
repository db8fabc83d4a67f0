package fr.jalon.cctp.register.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.SignOffAsked;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.chain.EntryKind;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.cctp.pseudonym.Pseudonyms;
import fr.jalon.cctp.register.domain.RegisterRepository.Told;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a dialogue: one buyer asks, another signs or sends back, the text is handed over, and the dialogue's key is destroyed. */
@Service
@Transactional
public class SignOffService {

    private final SignOffRepository signOffs;
    private final RegisterRepository register;
    private final DialogueRecords records;
    private final DraftQueries draftQueries;
    private final DraftService draftService;
    private final Pseudonyms pseudonyms;
    private final AdvisoryLocks locks;
    private final ApplicationEventPublisher events;

    SignOffService(
            SignOffRepository signOffs,
            RegisterRepository register,
            DialogueRecords records,
            DraftQueries draftQueries,
            DraftService draftService,
            Pseudonyms pseudonyms,
            AdvisoryLocks locks,
            ApplicationEventPublisher events) {
        this.signOffs = signOffs;
        this.register = register;
        this.records = records;
        this.draftQueries = draftQueries;
        this.draftService = draftService;
        this.pseudonyms = pseudonyms;
        this.locks = locks;
        this.events = events;
    }

    /** What was asked of the second buyer last; empty where nothing was. Only after the draft was found for its buyer. */
    @Transactional(readOnly = true)
    public Optional<SignOff> latest(DraftDetails draft) {
        return signOffs.latest(draft.id());
    }

    /** Whether the dialogue's key is destroyed. */
    @Transactional(readOnly = true)
    public boolean isArchived(DraftDetails draft) {
        return register.entries(draft.id()).stream().map(Entry::kind).anyMatch(EntryKind.ARCHIVED.name()::equals);
    }

    /** Asks the second buyer. @throws ConflictException with the reason of {@link SignOffPolicy} */
    public void ask(UUID draftId, SignedIn me) {
        DraftDetails draft = locked(draftId, me);
        refuse(
                draft,
                SignOffPolicy.whyNotAsked(
                        draft, records.unsettled(draft).size(), latest(draft).orElse(null)));
        signOffs.ask(draftId, draft.published(), me);
        signOffs.latest(draftId).ifPresent(asked -> events.publishEvent(new SignOffAsked(draftId, asked.rank())));
    }

    /** Signs: the text is handed over. @throws ConflictException with the reason of {@link SignOffPolicy} */
    public void sign(UUID draftId, SignedIn me) {
        DraftDetails draft = locked(draftId, me);
        refuse(draft, SignOffPolicy.whyNotReady(draft, records.unsettled(draft).size()));
        decide(draft, me, null);
        register.add(
                draftId, List.of(Told.of(EntryKind.SIGNED, Map.of("version", draft.published(), "par", me.name()))));
        draftService.handOver(draftId, Buyer.of(me));
    }

    /** Sends it back. @throws ConflictException with the reason of {@link SignOffPolicy} */
    public void sendBack(UUID draftId, SignedIn me, String remarks) {
        DraftDetails draft = locked(draftId, me);
        decide(draft, me, remarks);
        register.add(draftId, List.of(Told.of(EntryKind.SENT_BACK, Map.of("version", draft.published()))));
    }

    /**
     * Destroys the key by which pseudonyms were made, for good: companies do not find their own reactions any more, and nobody can say
     * who wrote what.
     *
     * @throws ConflictException while the dialogue runs, and when it is archived already
     */
    public void archive(UUID draftId, SignedIn me) {
        DraftDetails draft = locked(draftId, me);
        if (draft.state().isRunning()) {
            throw conflict(draft, "Ce dialogue n’est pas terminé : il ne s’archive pas encore.");
        }
        if (isArchived(draft)) {
            throw conflict(draft, "Ce dialogue est déjà archivé.");
        }
        pseudonyms.archive(draftId);
        register.add(draftId, List.of(Told.of(EntryKind.ARCHIVED, Map.of())));
    }

    private void decide(DraftDetails draft, SignedIn me, @Nullable String remarks) {
        SignOff asked = latest(draft).orElse(null);
        Optional<String> why = SignOffPolicy.whyNotDecided(draft, asked, me.accountId(), me.email());
        if (why.isPresent() || asked == null) {
            throw conflict(draft, why.orElse("Aucun visa n’est demandé."));
        }
        signOffs.decide(draft.id(), asked, me, remarks);
    }

    /** Nobody publishes or signs at the same time. */
    private DraftDetails locked(UUID draftId, SignedIn me) {
        locks.lock(PublishingService.LOCK, draftId);
        return draftQueries.ofBuyer(draftId, Buyer.of(me));
    }

    private static void refuse(DraftDetails draft, Optional<String> why) {
        why.ifPresent(sentence -> {
            throw conflict(draft, sentence);
        });
    }

    private static ConflictException conflict(DraftDetails draft, String sentence) {
        return new ConflictException(sentence, draft.projectPath() + "/cloture");
    }
}
