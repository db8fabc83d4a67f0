package fr.jalon.contact.privacy.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.ContactMails;
import fr.jalon.contact.ContactToInform;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.Informing;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.SiteAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that the company in scope keeps their details. */
@Service
@Transactional
public class InformationService implements ContactMails {

    private final ContactQueries contactQueries;
    private final ContactService contactService;
    private final ObjectionLinkService links;
    private final CompanyProfiles profiles;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final SiteAddress site;
    private final AdvisoryLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InformationService(
            ContactQueries contactQueries,
            ContactService contactService,
            ObjectionLinkService links,
            CompanyProfiles profiles,
            Colleagues colleagues,
            CompanyScope scope,
            SiteAddress site,
            AdvisoryLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contactQueries = contactQueries;
        this.contactService = contactService;
        this.links = links;
        this.profiles = profiles;
        this.colleagues = colleagues;
        this.scope = scope;
        this.site = site;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** Who is still to be told, the most urgent first. */
    @Transactional(readOnly = true)
    public List<ContactDetails> toInform() {
        return contactQueries.all().stream()
                .filter(one -> one.privacy().informedOn() == null)
                .sorted(Comparator.comparing(RetentionPolicy::informBy).thenComparing(ContactDetails::id))
                .toList();
    }

    /** Has the mail sent, and notes that the person is told; a second time nothing more is sent. */
    public void send(UUID contactId, UUID by) {
        ContactDetails person = contactQueries.one(contactId);
        if (person.privacy().informedOn() == null && hasAddress(person)) {
            write(contactId, by);
        }
    }

    /**
     * Has mails sent to many, one to each, and notes that they are told; all of it or nothing. Those who objected or were
     * erased meanwhile are left out: objecting waits for its turn, as it does for whoever enters people.
     *
     * @param contactIds as they were chosen; what is no person of the company counts as gone
     */
    public Batch sendAll(Set<UUID> contactIds, UUID by) {
        locks.lock("objection", scope.required());
        List<ContactDetails> known = contactQueries.all().stream()
                .filter(one -> contactIds.contains(one.id()))
                .toList();
        Map<Boolean, List<ContactDetails>> waiting = known.stream()
                .filter(one -> one.privacy().informedOn() == null)
                .collect(Collectors.partitioningBy(InformationService::hasAddress));
        List<ContactDetails> reached = waiting.getOrDefault(true, List.of());
        List<ContactDetails> unreached = waiting.getOrDefault(false, List.of());
        reached.forEach(one -> write(one.id(), by));
        return new Batch(
                names(reached),
                names(unreached),
                known.size() - reached.size() - unreached.size(),
                contactIds.size() - known.size());
    }

    /** Everybody who is still to be told, those without an address too, so that these are named. */
    public Batch sendAll(UUID by) {
        return sendAll(toInform().stream().map(ContactDetails::id).collect(Collectors.toSet()), by);
    }

    private void write(UUID contactId, UUID by) {
        contactService.informed(contactId, LocalDate.now(clock), Informing.MAIL, by);
        events.publishEvent(new ContactToInform(Uuid7.next(clock), scope.required(), contactId));
    }

    private static boolean hasAddress(ContactDetails person) {
        return person.facts().email() != null;
    }

    private static List<String> names(List<ContactDetails> people) {
        return people.stream().map(ContactDetails::name).toList();
    }

    /** Was told in another way. */
    public void told(UUID contactId, LocalDate on, Informing how, UUID by) {
        contactService.informed(contactId, on, how, by);
    }

    /** The text of a letter to print or to copy, with a new link of its own. */
    public String letter(UUID contactId, UUID by) {
        return body(contactQueries.one(contactId), by, "/opposition/" + links.make(contactId));
    }

    /** The same text to look at, without a link that works. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId, UUID by) {
        return preview(contactQueries.one(contactId), by);
    }

    /** The same of somebody who was read already. */
    @Transactional(readOnly = true)
    public String preview(ContactDetails person, UUID by) {
        return body(person, by, "/opposition/…");
    }

    @Override
    public Optional<ContactMail> information(UUID contactId) {
        return contactQueries
                .find(contactId)
                .flatMap(person -> Optional.ofNullable(person.facts().email())
                        .map(to -> new ContactMail(
                                to,
                                InformationWording.subject(company()),
                                body(person, person.privacy().informedBy(), "/opposition/" + links.make(contactId)))));
    }

    private String body(ContactDetails person, @Nullable UUID by, String path) {
        String address = Optional.ofNullable(by)
                .flatMap(colleagues::byMembership)
                .map(Colleague::email)
                .orElse(company().name());
        return InformationWording.body(person, company(), address, site.of(path));
    }

    private CompanyProfile company() {
        return profiles.current().orElseThrow();
    }
}
