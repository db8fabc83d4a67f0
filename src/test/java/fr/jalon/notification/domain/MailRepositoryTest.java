package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.site.SiteAddress;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class MailRepositoryTest {

    private final String address = UUID.randomUUID() + "@exemple.fr";
    private final String cause = "test " + UUID.randomUUID();

    @Autowired
    MailRepository mailRepository;

    private final JdbcClient jdbc = TestDatabase.get().unwalled(); // letters stand behind a wall

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    SiteAddress site;

    @Test
    void aLetterLeavesOverSmtpAndItsTextIsDropped() throws Exception {
        mailRepository.write(
                cause, () -> Optional.of(new Mail(address, "Été à Nîmes", "Voilà : « ça marche » à 1 240 €")));
        assertThat(TestMail.text(address, 1)).contains("Voilà : « ça marche » à 1 240 €");
        assertThat(TestMail.to(address).get(0).getSubject()).isEqualTo("Été à Nîmes");
        awaitSent();
        assertThat(jdbc.sql("SELECT body FROM notification.mail WHERE cause = ?")
                        .param(cause)
                        .query((row, i) -> Optional.ofNullable(row.getString(1)))
                        .single())
                .isEmpty();
    }

    @Test
    void anEventToldTwiceWritesOneLetterAndAsksForNoSecondLink() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            mailRepository.write(cause, () -> {
                asked.incrementAndGet();
                return Optional.of(new Mail(address, "Une fois", "texte"));
            });
        }
        awaitSent();
        assertThat(asked).hasValue(1);
        assertThat(TestMail.to(address)).hasSize(1);
    }

    @Test
    void nothingIsKeptWhenThereIsNothingToSay() {
        mailRepository.write(cause, Optional::empty);
        assertThat(count()).isZero();
    }

    @Test
    void aLetterThatDoesNotGoThroughIsTriedAgainLater() {
        JavaMailSenderImpl nobodyThere = new JavaMailSenderImpl();
        nobodyThere.setHost("127.0.0.1");
        nobodyThere.setPort(9);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", nobodyThere);
        MailDeliveryJob unlucky = new MailDeliveryJob(
                mailRepository,
                beans.getBeanProvider(JavaMailSender.class),
                "127.0.0.1",
                "jalon@exemple.fr",
                site,
                transaction,
                clock);
        transaction.executeWithoutResult(status -> {
            mailRepository.write(cause, () -> Optional.of(new Mail(address, "Patience", "texte")));
            unlucky.deliverWaiting();
        });
        Instant nextTry = jdbc.sql(
                        "SELECT next_try_at FROM notification.mail WHERE cause = ? AND sent_at IS NULL AND tries = 1")
                .param(cause)
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(nextTry).isAfter(clock.instant());
        assertThat(count()).isEqualTo(1);
    }

    /** SMTP would send š as its low byte, a. */
    @Test
    void aLetterToAnAddressThatWouldBecomeAnotherDoesNotLeave() {
        String other = UUID.randomUUID().toString();
        mailRepository.write(
                cause, () -> Optional.of(new Mail("š" + other + "@exemple.fr", "Pour une autre boîte", "texte")));

        Awaitility.await()
                .until(() -> jdbc.sql("SELECT tries FROM notification.mail WHERE cause = ?")
                                .param(cause)
                                .query(Integer.class)
                                .single()
                        > 0);
        assertThat(TestMail.to(other)).isEmpty();
    }

    @Test
    void aLetterWhoseLinkHasExpiredIsNotSentAnyMore() throws Exception {
        String late = cause + " late";
        Instant now = clock.instant();
        mailRepository.write(late, () -> Optional.of(new Mail(address, "Trop tard", "lien mort", now.minusSeconds(1))));
        mailRepository.write(cause, () -> Optional.of(new Mail(address, "À temps", "lien vif", now.plusSeconds(600))));

        awaitSent();
        mailRepository.discardExpired(now);
        assertThat(TestMail.to(address))
                .extracting(message -> message.getSubject())
                .containsExactly("À temps");
        assertThat(mailRepository.latest())
                .filteredOn(entry ->
                        entry.subject().equals("Trop tard") && entry.recipient().equals(address))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lastError()).hasValue("non envoyé, son lien avait expiré"));
    }

    @Test
    void withoutASmtpServerLettersStayToBeRead() {
        MailDeliveryJob homebody = new MailDeliveryJob(
                mailRepository,
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                "",
                "jalon@exemple.fr",
                site,
                transaction,
                clock);
        transaction.executeWithoutResult(status -> {
            mailRepository.write(cause, () -> Optional.of(new Mail(address, "À lire ici", "le lien")));
            homebody.deliverWaiting();
            MailQueries reading = new MailQueries(mailRepository, homebody, false);
            assertThat(reading.leaves()).isFalse();
            MailQueries.Line line = reading.lines().stream()
                    .filter(one -> one.recipient().equals(address))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.state()).isEqualTo("à lire ici");
            assertThat(reading.text(line.id()).orElseThrow().body()).isEqualTo("le lien");
            status.setRollbackOnly();
        });
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM notification.mail WHERE cause = ?")
                .param(cause)
                .query(Integer.class)
                .single();
    }

    private void awaitSent() {
        Awaitility.await("the letter's sending").atMost(Duration.ofSeconds(20)).until(() -> !waiting());
    }

    private boolean waiting() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM notification.mail WHERE cause = ? AND sent_at IS NULL)")
                .param(cause)
                .query(Boolean.class)
                .single();
    }
}
