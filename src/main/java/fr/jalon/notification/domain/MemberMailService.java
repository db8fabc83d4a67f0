package fr.jalon.notification.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.notification.domain.Mail.Stop;
import fr.jalon.site.SiteAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails to people of the company in scope: to whoever works there and wants them, with reason and way out. */
@Component
public class MemberMailService {

    /** What a mail says, without greeting and foot. */
    public record Words(String subject, String text) {}

    private final MailRepository mailRepository;
    private final UnsubscribeService stops;
    private final MailPreferenceService preferences;
    private final Colleagues colleagues;
    private final CompanyProfiles profiles;
    private final SiteAddress site;

    MemberMailService(
            MailRepository mailRepository,
            UnsubscribeService stops,
            MailPreferenceService preferences,
            Colleagues colleagues,
            CompanyProfiles profiles,
            SiteAddress site) {
        this.mailRepository = mailRepository;
        this.stops = stops;
        this.preferences = preferences;
        this.colleagues = colleagues;
        this.profiles = profiles;
        this.site = site;
    }

    /**
     * Writes once for a cause, in the transaction of what it is about.
     *
     * @param until when it has lost its use
     * @param words only asked for when the mail is to be written; empty when there is nothing to say
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String cause, UUID membershipId, MailKind kind, @Nullable Instant until, Supplier<Optional<Words>> words) {
        Optional<Colleague> recipient = colleagues.atWork(membershipId);
        if (recipient.isPresent() && preferences.of(membershipId).is(kind)) {
            mailRepository.write(cause, () -> words.get().map(said -> mail(recipient.get(), kind, until, said)));
        }
    }

    private Mail mail(Colleague to, MailKind kind, @Nullable Instant until, Words words) {
        String stop = site.of("/arret/" + stops.make(to.membershipId(), kind));
        String company = profiles.current().map(CompanyProfile::name).orElse("votre entreprise");
        String body = "Bonjour " + to.name() + ",\n\n" + words.text() + "\n\n--\nJalon · " + company
                + "\nVous recevez ce courriel " + kind.reason() + ".\nNe plus recevoir "
                + kind.inSentence() + " : " + stop + "\nRégler tous vos courriels : " + site.of("/rappels") + "\n";
        return new Mail(to.email(), words.subject(), body, until, new Stop(to.membershipId(), kind, stop));
    }
}
