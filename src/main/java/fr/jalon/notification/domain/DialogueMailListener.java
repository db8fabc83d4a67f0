package fr.jalon.notification.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyRounds;
import fr.jalon.cctp.AnswersPublished;
import fr.jalon.cctp.ClosingExtended;
import fr.jalon.cctp.Dialogues;
import fr.jalon.cctp.Dialogues.OpenDialogue;
import fr.jalon.cctp.DraftEnded;
import fr.jalon.cctp.DraftPublished;
import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * News of drafts of specifications: to companies of the trade and territory once, to those that follow a dialogue each time. Who is told
 * depends on what a company sells and follows, never on what it has said there.
 */
@Component
class DialogueMailListener {

    private final CompanyRounds rounds;
    private final Colleagues colleagues;
    private final Dialogues dialogues;
    private final MemberMailService mail;
    private final SiteAddress site;

    DialogueMailListener(
            CompanyRounds rounds,
            Colleagues colleagues,
            Dialogues dialogues,
            MemberMailService mail,
            SiteAddress site) {
        this.rounds = rounds;
        this.colleagues = colleagues;
        this.dialogues = dialogues;
        this.mail = mail;
        this.site = site;
    }

    @Async
    @TransactionalEventListener(id = "notification.draft-published")
    void on(DraftPublished news) {
        tell(
                "draft " + news.draftId() + " " + news.number(),
                () -> dialogues.toTell(news.draftId(), news.number()),
                one -> news.number() == 1 ? first(one) : next(one, news.number()));
    }

    @Async
    @TransactionalEventListener(id = "notification.closing-extended")
    void on(ClosingExtended news) {
        rounds.run(
                "dialogue mails",
                company -> dialogues
                        .followed(news.draftId())
                        .ifPresent(one -> write(
                                "extended " + news.draftId() + " " + one.closesAt(), company, one, this::extended)));
    }

    @Async
    @TransactionalEventListener(id = "notification.answers-published")
    void on(AnswersPublished news) {
        tell(
                "answers " + news.draftId() + " " + news.batch(),
                () -> dialogues.followed(news.draftId()),
                this::answered);
    }

    @Async
    @TransactionalEventListener(id = "notification.draft-ended")
    void on(DraftEnded news) {
        tell("ended " + news.draftId(), () -> dialogues.followed(news.draftId()), one -> ended(one, news.withdrawn()));
    }

    private void tell(String cause, Supplier<Optional<OpenDialogue>> dialogue, Function<OpenDialogue, Words> words) {
        rounds.run("dialogue mails", company -> dialogue.get().ifPresent(one -> write(cause, company, one, words)));
    }

    private void write(String cause, UUID company, OpenDialogue one, Function<OpenDialogue, Words> words) {
        for (Colleague person : colleagues.of(company)) {
            mail.write(
                    cause + " " + person.membershipId(),
                    person.membershipId(),
                    MailKind.DIALOGUE,
                    null,
                    () -> Optional.of(words.apply(one)));
        }
    }

    private Words first(OpenDialogue one) {
        return new Words(
                "Un projet de cahier des charges dans vos métiers : " + one.title(),
                one.authority() + " soumet un projet de cahier des charges aux entreprises de votre métier :\n\n"
                        + one.title() + "\n" + site.of(one.path()) + "\n\nVous pouvez y réagir jusqu’au "
                        + French.moment(one.closesAt())
                        + ", clause par clause, sans que personne sache que c’est vous.");
    }

    private Words next(OpenDialogue one, int number) {
        return new Words(
                "Version " + number + " : " + one.title(),
                one.authority() + " a publié la version " + number + " d’un projet que votre entreprise suit :\n\n"
                        + one.title() + "\n" + site.of(one.path()) + "\n\nRemarques jusqu’au "
                        + French.moment(one.closesAt()) + ".");
    }

    private Words extended(OpenDialogue one) {
        return new Words(
                "Plus de temps pour réagir : " + one.title(),
                "La clôture de ce dialogue est repoussée au " + French.moment(one.closesAt()) + ".\n\n" + one.title()
                        + "\n" + site.of(one.path()));
    }

    private Words answered(OpenDialogue one) {
        return new Words(
                "Réponses publiées : " + one.title(),
                one.authority() + " a répondu à des remarques sur un projet que votre entreprise suit :\n\n"
                        + one.title() + "\n" + site.of(one.path()));
    }

    private Words ended(OpenDialogue one, boolean withdrawn) {
        return withdrawn
                ? new Words(
                        "Projet retiré : " + one.title(),
                        one.authority() + " a retiré ce projet : " + one.endingReason() + "\n\n" + one.title() + "\n"
                                + site.of(one.path()))
                : new Words(
                        "Cahier des charges remis : " + one.title(),
                        one.authority()
                                + " a remis la version définitive à sa plateforme d’achat. Le marché peut suivre.\n\n"
                                + one.title() + "\n" + site.of(one.path()));
    }
}
