package fr.jalon.market.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RadarPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private final String word = SomeContracts.word();

    @Test
    void a_running_contract_is_shown_with_its_end_its_j_and_the_way_to_a_plan() {
        UUID id = contracts
                .cleaning("Nettoyage " + word)
                .buyer(new Siren("200000001"), "Ville de Montbriand")
                .ending(inMonths(12))
                .store();

        MvcTestResult page = page("metier=" + word);

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "1&nbsp;marché".replace("&nbsp;", "\u00A0") + " dont le J probable tombe dans les 18 mois",
                        "Nettoyage " + word,
                        "Loire-Atlantique (44)",
                        "Propreté SA",
                        "120\u202F000\u00A0€",
                        "<svg class=\"small-line\"",
                        "href=\"/marches/" + id + "\"",
                        "href=\"/retroplannings/nouveau?marche=" + id + "\"",
                        "href=\"/echeances.csv?metier=" + word + "&amp;departements=\"");
    }

    @Test
    void the_reasons_of_a_contract_s_dates_are_fetched_where_the_list_unfolds_them() {
        UUID id = contracts.cleaning("Nettoyage " + word).ending(inMonths(12)).store();

        assertThat(page("metier=" + word))
                .bodyText()
                .contains("<a data-later href=\"/marches/" + id + "\"")
                .doesNotContain("J quatre mois avant la fin");

        MvcTestResult fetched = mvc.get()
                .uri("/marches/" + id)
                .header("HX-Request", "true")
                .with(people.owner())
                .exchange();
        assertThat(fetched).hasStatusOk();
        assertThat(fetched)
                .bodyText()
                .startsWith("<ul>")
                .contains("Notifié le ", "J quatre mois avant la fin")
                .doesNotContain("<h2");
    }

    @Test
    void htmx_gets_the_same_main_without_the_frame() {
        contracts.cleaning("Nettoyage " + word).ending(inMonths(12)).store();

        MvcTestResult fragment = mvc.get()
                .uri("/echeances?metier=" + word)
                .header("HX-Request", "true")
                .with(people.owner())
                .exchange();

        assertThat(fragment).hasStatusOk();
        assertThat(fragment)
                .bodyText()
                .startsWith("<main")
                .contains("Nettoyage " + word)
                .doesNotContain("<html");
    }

    @Test
    void unreadable_filters_are_said_at_the_field_and_nothing_typed_is_lost() {
        MvcTestResult page = page("metier=" + word + "&departements=44, Atlantide&min=beaucoup");

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains(
                        "<title>Erreur : Échéances · Jalon</title>",
                        "Département ou région inconnu : « Atlantide ».",
                        "Montant illisible : « beaucoup ». Exemple : 50 000.",
                        "href=\"#min\"",
                        "value=\"44, Atlantide\"",
                        "value=\"" + word + "\"");
        assertThat(page("min=9&max=8")).hasStatus(422).bodyText().contains("inférieur au minimal");
        assertThat(page("horizon=7")).hasStatus(422);
        assertThat(page("tri=hasard")).hasStatus(422);
        assertThat(page("acheteur=Montbriand"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#acheteur\"", "Un SIREN compte 9 chiffres", "value=\"Montbriand\"");
    }

    @Test
    void a_region_is_a_place_and_means_its_departments() {
        String island = SomeContracts.word();
        contracts.cleaning("Nettoyage " + island).in("2A").ending(inMonths(12)).store();

        for (String place : List.of("Corse", "20", "la Corse", "2A", "Bretagne, Corse-du-Sud")) {
            assertThat(page("metier=" + island + "&departements=" + place))
                    .as(place)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nettoyage " + island);
        }
        assertThat(page("metier=" + island + "&departements=20")).bodyText().contains("Corse");
        assertThat(page("metier=" + island + "&departements=Bretagne"))
                .bodyText()
                .doesNotContain("Nettoyage " + island);
    }

    @Test
    void one_buyer_s_contracts_are_shown_whatever_the_company_s_own_trades_and_the_files_say_the_same() {
        Siren buyer = new Siren("200000027");
        String others = SomeContracts.word();
        contracts
                .cleaning("Nettoyage " + word)
                .buyer(buyer, "Ville de Sable")
                .ending(inMonths(12))
                .store();
        contracts.cleaning("Nettoyage " + others).ending(inMonths(12)).store();

        assertThat(page("acheteur=200 000 027"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nettoyage " + word,
                        ">Ville de Sable</span>",
                        "retirer ce filtre",
                        "href=\"/echeances.csv?metier=&amp;departements=&amp;acheteur=200%20000%20027\"")
                .doesNotContain(others);
        assertThat(mvc.get().uri("/echeances.csv?acheteur=200000027").with(people.owner()))
                .bodyText()
                .contains(word)
                .doesNotContain(others);
    }

    @Test
    void an_empty_list_says_why_and_what_to_do() {
        assertThat(page("metier=" + word))
                .hasStatusOk()
                .bodyText()
                .contains("Aucune échéance pour ces filtres", "Retirer tous les filtres", "Aucun marché dont");
    }

    @Test
    void the_trade_is_found_by_words_by_the_beginning_of_its_code_and_by_its_label() {
        contracts
                .cleaning("Élagage des arbres " + word)
                .cpv("77340000")
                .ending(inMonths(9))
                .store();

        assertThat(shows("metier=elagages " + word)).isTrue();
        assertThat(shows("metier=7734&departements=44&min=120000&max=120000")).isTrue();
        assertThat(shows("metier=77340000-5")).isTrue();
        assertThat(shows("metier=9091," + word)).as("any of several").isTrue();
        assertThat(shows("metier=plomberie " + word)).isFalse();
        assertThat(shows("metier=7735")).isFalse();
    }

    @Test
    void place_amount_and_horizon_narrow_the_list() {
        contracts
                .cleaning("Vitrerie " + word)
                .in("85")
                .amount("50000.00", true)
                .ending(inMonths(17))
                .store();

        assertThat(shows("metier=" + word + "&departements=vendee")).isTrue();
        assertThat(shows("metier=" + word + "&departements=44, 49")).isFalse();
        assertThat(shows("metier=" + word + "&min=50 000 €&max=50000")).isTrue();
        assertThat(shows("metier=" + word + "&min=50001")).isFalse();
        assertThat(shows("metier=" + word + "&max=49999")).isFalse();
        assertThat(shows("metier=" + word + "&horizon=12")).as("J in 13 months").isFalse();
        assertThat(shows("metier=" + word + "&horizon=24")).isTrue();
        assertThat(page("metier=" + word)).bodyText().contains("50\u202F000\u00A0€ (plafond)");
    }

    @Test
    void works_are_shown_on_demand_by_their_end_and_without_a_j() {
        contracts
                .cleaning("Toiture " + word)
                .cpv("45260000")
                .ending(inMonths(10))
                .store();

        assertThat(shows("metier=" + word)).isFalse();
        assertThat(page("metier=" + word + "&travaux=oui"))
                .bodyText()
                .contains("Toiture " + word, "travaux, non renouvelés", "Pas de J", "avec les travaux")
                .doesNotContain("Planifier");
    }

    @Test
    void contracts_whose_end_is_unknown_or_whose_j_cannot_come_any_more_are_left_out() {
        contracts.cleaning("Inconnu " + word).notified(null, 48).store();
        contracts
                .cleaning("Inconnu " + word)
                .notified(LocalDate.of(2024, 1, 1), null)
                .store();
        contracts.cleaning("Clos " + word).ending(inMonths(-9)).store();

        assertThat(shows("metier=" + word)).isFalse();
    }

    @Test
    void a_contract_whose_likely_j_has_passed_is_shown_on_request_while_its_window_is_open() {
        contracts.cleaning("Passé " + word).ending(inMonths(3)).store();

        assertThat(page("metier=" + word + "&passes=oui"))
                .bodyText()
                .contains("J probable passé, fenêtre ouverte jusqu’au ", "il y a ", "Planifier");
        assertThat(shows("metier=" + word)).isFalse();
    }

    @Test
    void what_nobody_published_is_said_to_be_unknown() {
        contracts
                .cleaning("Sans rien " + word)
                .buyer(new Siren("200000002"), null)
                .amount(null, false)
                .holders(null)
                .in(null)
                .ending(inMonths(12))
                .store();

        assertThat(page("metier=" + word))
                .bodyText()
                .contains("SIREN 200 000 002", "lieu inconnu", "inconnu")
                .doesNotContain(">0\u00A0€");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_the_order_can_be_chosen() {
        for (int i = 0; i < 27; i++) {
            contracts
                    .cleaning("Lot " + (char) ('A' + i) + "z " + word)
                    .amount(100 + i + ".00", false)
                    .ending(inMonths(12).plusDays(i))
                    .store();
        }

        MvcTestResult first = page("metier=" + word);
        assertThat(first)
                .bodyText()
                .contains("Lot Az ", "Lot Yz ", "page 1 sur 2", "page=2")
                .doesNotContain("Lot Zz ");
        assertThat(page("metier=" + word + "&page=2"))
                .bodyText()
                .contains("Lot Zz ", "page 2 sur 2", "Page précédente")
                .doesNotContain("Lot Yz ", "Page suivante");
        assertThat(page("metier=" + word + "&tri=montant"))
                .bodyText()
                .contains("Lot [z ")
                .doesNotContain("Lot Az ");
    }

    @Test
    void each_active_filter_can_be_taken_away_alone() {
        assertThat(page("metier=7731, " + word + "&departements=44, 85&min=1000&travaux=oui"))
                .bodyText()
                .contains(
                        "7731 Réalisation et entretien d’espaces verts",
                        "href=\"/echeances?metier=7731&amp;departements=44%2C%2085&amp;min=1000&amp;travaux=oui\"",
                        "href=\"/echeances?metier=7731%2C%20" + word
                                + "&amp;departements=85&amp;min=1000&amp;travaux=oui\"",
                        "au moins 1\u202F000\u00A0€");
    }

    @Test
    void without_a_filter_in_the_address_the_company_s_own_trade_and_place_are_taken() {
        SignedIn owner = people.newCompany("Radar " + word);
        scope.runAs(owner.company(), () -> profiles.update(List.of("15"), List.of(new Department("2A")), null));
        contracts
                .cleaning("Repas " + word)
                .cpv("15894200")
                .in("2A")
                .ending(inMonths(12))
                .store();
        contracts
                .cleaning("Repas ailleurs " + word)
                .cpv("15894200")
                .in("2B")
                .ending(inMonths(12))
                .store();

        MvcTestResult page =
                mvc.get().uri("/echeances").with(SomePeople.as(owner)).exchange();

        assertThat(page)
                .bodyText()
                .contains("Filtres de votre profil", "Repas " + word, "Corse-du-Sud", "value=\"15\"")
                .doesNotContain("Repas ailleurs " + word);
        assertThat(mvc.get().uri("/echeances?metier=&departements=2B").with(SomePeople.as(owner)))
                .bodyText()
                .contains("Repas ailleurs " + word)
                .doesNotContain("Filtres de votre profil");
    }

    @Test
    void the_page_needs_few_statements() {
        for (int i = 0; i < 5; i++) {
            contracts.cleaning("Peu " + word).ending(inMonths(12)).store();
        }

        List<String> statements = Statements.during(() -> page("metier=" + word));

        assertThat(statements).as("%s", statements).isNotEmpty().hasSizeLessThanOrEqualTo(9);
    }

    private boolean shows(String query) {
        MvcTestResult page = page(query);
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .contains("class=\"object\"");
    }

    private MvcTestResult page(String query) {
        return mvc.get().uri("/echeances?" + query).with(people.owner()).exchange();
    }

    private LocalDate inMonths(int months) {
        return LocalDate.now(clock).plusMonths(months);
    }
}
