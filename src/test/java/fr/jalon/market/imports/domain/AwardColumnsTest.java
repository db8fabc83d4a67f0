package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.reading.ColumnNames;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.mapping.ColumnMatcher;
import fr.jalon.tabular.reading.TableColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardColumnsTest {

    @Test
    void everyFieldThatAColumnMaySayIsOffered() {
        assertThat(AwardColumns.SCHEMA.fields())
                .extracting(TableField::key)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ColumnNames.fields());
        assertThat(AwardColumns.SCHEMA.fields())
                .extracting(TableField::label)
                .as("two fields under one label cannot be told apart")
                .doesNotHaveDuplicates();
    }

    @Test
    void theNamesOfColumnsHaveOneSource() {
        assertThat(AwardColumns.SCHEMA.field("acheteur_id").orElseThrow().synonyms())
                .startsWith("id acheteur", "SIRET acheteur")
                .contains("SIREN acheteur");
    }

    @Test
    void aNameThatMayBeginSeveralFieldsIsNotGuessed() {
        for (String vague : List.of("Type", "Code", "Date", "Nom")) {
            assertThat(ColumnMatcher.guess(AwardColumns.SCHEMA, List.of(new TableColumn(0, vague, true)), List.of())
                            .fields())
                    .as(vague)
                    .isEmpty();
        }
    }

    @Test
    void aColumnUnderAnyOfItsNamesIsGuessedToBeItsField() {
        List<String> wrong = new ArrayList<>();
        for (TableField field : AwardColumns.SCHEMA.fields()) {
            for (String name : new HashSet<>(field.synonyms())) {
                String guess = ColumnMatcher.guess(
                                AwardColumns.SCHEMA, List.of(new TableColumn(0, name, true)), List.of())
                        .of(0);
                if (!guess.equals(field.key())) {
                    wrong.add(name + " is taken for " + guess);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
