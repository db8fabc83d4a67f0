package fr.jalon.notification.domain;

import fr.jalon.cctp.SignOffAsked;
import fr.jalon.cctp.SignOffs;
import fr.jalon.cctp.SignOffs.AskedSignOff;
import fr.jalon.site.SiteAddress;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the second buyer of a draft is told: a text waits for no one else. */
@Component
class SignOffMailListener {

    private final SignOffs signOffs;
    private final MailRepository mailRepository;
    private final SiteAddress site;

    SignOffMailListener(SignOffs signOffs, MailRepository mailRepository, SiteAddress site) {
        this.signOffs = signOffs;
        this.mailRepository = mailRepository;
        this.site = site;
    }

    @Async
    @TransactionalEventListener(id = "notification.sign-off-asked")
    void on(SignOffAsked news) {
        mailRepository.write(
                "sign-off " + news.draftId() + " " + news.rank(),
                () -> signOffs.asked(news.draftId(), news.rank()).map(this::mail));
    }

    private Mail mail(AskedSignOff asked) {
        return new Mail(
                asked.to(),
                "Visa demandé : " + asked.title(),
                "Bonjour " + asked.name() + ",\n\n" + asked.by() + " vous demande de viser la version " + asked.number()
                        + " du cahier des charges « " + asked.title() + " » (" + asked.authority()
                        + "), avant sa remise à la plateforme d’achat. Vous pouvez donner votre visa, ou renvoyer le texte avec vos remarques :\n"
                        + site.of(asked.path()) + "\n\n--\nJalon\nVous recevez ce courriel parce que " + asked.by()
                        + " vous a désigné comme second acheteur de ce projet.\n");
    }
}
