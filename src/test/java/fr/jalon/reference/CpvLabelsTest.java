package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.PlainText;
import org.junit.jupiter.api.Test;

class CpvLabelsTest {

    private final CpvLabels labels = CpvLabels.inFrench();

    @Test
    void every_level_of_the_vocabulary_has_its_french_label() {
        assertThat(labels.label(new Cpv("77000000")))
                .hasValue("Services agricoles, sylvicoles, horticoles, d’aquaculture et d’apiculture");
        assertThat(labels.label(new Cpv("77310000"))).hasValue("Réalisation et entretien d’espaces verts");
        assertThat(labels.label(new Cpv("03121000")))
                .hasValueSatisfying(label -> assertThat(label).startsWith("Produits horticoles"));
    }

    @Test
    void a_code_that_does_not_exist_takes_the_label_above_it() {
        assertThat(labels.label(new Cpv("77310999"))).isEqualTo(labels.label(new Cpv("77310000")));
        assertThat(labels.label(new Cpv("99999999"))).isEmpty();
    }

    @Test
    void words_are_found_without_accents_and_by_their_beginning() {
        assertThat(labels.search("realisation ESPACES verts", 5))
                .extracting(Trade::label)
                .contains("Réalisation et entretien d’espaces verts");
        assertThat(labels.search("nettoy bâtiment", 20))
                .extracting(Trade::label)
                .allMatch(label -> PlainText.of(label).contains("nettoy"))
                .isNotEmpty();
        assertThat(labels.search("zzz", 5)).isEmpty();
        assertThat(labels.search("  ", 5)).isEmpty();
    }

    @Test
    void digits_are_the_beginning_of_a_code_and_broad_codes_come_first() {
        assertThat(labels.search("773", 3))
                .extracting(trade -> trade.cpv().value())
                .containsExactly("77300000", "77310000", "77320000");
    }
}
