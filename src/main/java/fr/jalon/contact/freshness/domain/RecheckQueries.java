package fr.jalon.contact.freshness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.freshness.domain.RecheckRepository.Row;
import fr.jalon.market.Contracts;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of this week. They are fixed on Monday, or by the first answer; until then they are chosen anew by the same rule,
 * as things stood on Monday.
 */
@Component
@Transactional(readOnly = true)
public class RecheckQueries {

    private final ContactQueries contactQueries;
    private final RecheckRepository rechecks;
    private final Targets targets;
    private final Contracts contracts;
    private final CompanyScope scope;
    private final Clock clock;

    RecheckQueries(
            ContactQueries contactQueries,
            RecheckRepository rechecks,
            Targets targets,
            Contracts contracts,
            CompanyScope scope,
            Clock clock) {
        this.contactQueries = contactQueries;
        this.rechecks = rechecks;
        this.targets = targets;
        this.contracts = contracts;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A week.
     *
     * @param toDo the most wanted first
     * @param priorities of the targets
     */
    public record Week(
            LocalDate today,
            List<ContactDetails> toDo,
            int done,
            Map<Siren, Priority> priorities,
            Map<Siren, LocalDate> nextJ) {}

    public Week week() {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = monday(today);
        if (scope.current().isEmpty()) {
            return new Week(today, List.of(), 0, Map.of(), Map.of());
        }
        Map<UUID, ContactDetails> people =
                contactQueries.all().stream().collect(Collectors.toMap(ContactDetails::id, Function.identity()));
        RecheckChoice choice = choice(people);
        List<Row> fixed = rechecks.of(monday);
        if (fixed.isEmpty()) {
            List<ContactDetails> chosen = choice.of(List.copyOf(people.values()), monday);
            List<ContactDetails> open = open(chosen, today);
            return new Week(today, open, chosen.size() - open.size(), choice.priorities(), choice.nextJ());
        }
        List<ContactDetails> toDo = open(
                fixed.stream()
                        .filter(row -> !row.done())
                        .flatMap(row -> Optional.ofNullable(people.get(row.contactId())).stream())
                        .toList(),
                today);
        return new Week(today, toDo, fixed.size() - toDo.size(), choice.priorities(), choice.nextJ());
    }

    /** Whom the rule chooses for this week. */
    List<UUID> chosen(LocalDate monday) {
        List<ContactDetails> people = contactQueries.all();
        return choice(people.stream().collect(Collectors.toMap(ContactDetails::id, Function.identity())))
                .of(people, monday)
                .stream()
                .map(ContactDetails::id)
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Who was seen meanwhile, on a call say, need not be asked after. */
    private static List<ContactDetails> open(List<ContactDetails> chosen, LocalDate today) {
        return chosen.stream().filter(one -> Freshness.of(one, today).isDue()).toList();
    }

    private RecheckChoice choice(Map<UUID, ContactDetails> people) {
        Map<Siren, Priority> priorities = targets.all().stream()
                .collect(Collectors.toMap(one -> one.authority().siren(), TargetRef::priority));
        return new RecheckChoice(
                priorities,
                contracts.nextJ(
                        people.values().stream().map(ContactDetails::authority).collect(Collectors.toSet())));
    }
}
