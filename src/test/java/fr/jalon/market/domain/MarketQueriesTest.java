package fr.jalon.market.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.market.Radar;
import fr.jalon.market.Radar.Upcoming;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class MarketQueriesTest {

    @Autowired
    Contracts contracts;

    @Autowired
    Radar radar;

    @Autowired
    Buyers buyers;

    @Autowired
    SomeContracts some;

    @Autowired
    Clock clock;

    @Test
    void a_contract_is_found_with_its_forecast() {
        UUID id = some.cleaning("Nettoyage des écoles")
                .ending(LocalDate.of(2031, 3, 31))
                .store();

        ContractSummary found = contracts.find(id).orElseThrow();

        assertThat(found.title()).isEqualTo("Nettoyage des écoles");
        assertThat(found.cpvLabel()).startsWith("Services de nettoyage");
        assertThat(found.end()).satisfies(end -> assertThat(end.likely()).isEqualTo(LocalDate.of(2031, 3, 31)));
        assertThat(found.j()).isNotNull();
        assertThat(found.reasons()).isNotEmpty();
        assertThat(contracts.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void what_comes_up_is_counted_and_leads_to_the_list() {
        String place = "978";
        LocalDate today = LocalDate.now(clock);
        some.cleaning("Proche")
                .cpv("98310000")
                .in(place)
                .ending(today.plusMonths(8))
                .store();
        some.cleaning("Moins proche")
                .cpv("98311000")
                .in(place)
                .ending(today.plusMonths(11))
                .store();
        some.cleaning("Autre métier")
                .cpv("90910000")
                .in(place)
                .ending(today.plusMonths(8))
                .store();
        some.cleaning("Trop loin")
                .cpv("98310000")
                .in(place)
                .ending(today.plusMonths(30))
                .store();

        Upcoming upcoming = radar.upcoming(Set.of("9831"), Set.of(new Department(place)), 18, 1);

        assertThat(upcoming.first()).extracting(ContractSummary::object).containsExactly("Proche");
        assertThat(upcoming.count()).isEqualTo(2);
        assertThat(upcoming.isMore()).isFalse();
        assertThat(upcoming.path()).isEqualTo("/echeances?metier=9831&departements=978&horizon=18");
    }

    @Test
    void buyers_are_found_by_words_and_by_number_with_the_volume_of_their_contracts() {
        Siren siren = new Siren("288888881");
        some.cleaning("Un")
                .buyer(siren, "SYNDICAT DES EAUX DE L'ÎLE-ZÉRO")
                .amount("100.00", false)
                .store();
        some.cleaning("Deux").buyer(siren, null).amount("1000000.00", true).store();

        assertThat(buyers.search("eaux ile zero", 5))
                .extracting(BuyerSummary::siren)
                .containsExactly(siren);
        assertThat(buyers.search("288 888", 5)).extracting(BuyerSummary::siren).containsExactly(siren);
        assertThat(buyers.search(" ", 5)).isEmpty();
        BuyerSummary found = buyers.find(siren).orElseThrow();
        assertThat(found.contracts()).isEqualTo(2);
        assertThat(found.contracted()).as("ceilings are not money spent").isEqualTo(Amount.of(100));
        assertThat(buyers.find(new Siren("288888882"))).isEmpty();
    }
}
