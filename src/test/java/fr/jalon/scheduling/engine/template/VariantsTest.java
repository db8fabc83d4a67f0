package fr.jalon.scheduling.engine.template;

import static fr.jalon.scheduling.engine.template.BuiltInTemplates.PROCEDURE_ADAPTEE;
import static fr.jalon.scheduling.engine.template.BuiltInTemplates.PROCEDURE_RESTREINTE;
import static fr.jalon.scheduling.engine.template.BuiltInTemplates.SERVICES_ET_FOURNITURES;
import static fr.jalon.scheduling.engine.template.BuiltInTemplates.TRAVAUX;
import static fr.jalon.scheduling.engine.template.BuiltInTemplates.TRAVAUX_EXCEPTIONNELS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The method at the pace of other contracts. */
class VariantsTest {

    private static final LocalDate J = LocalDate.of(2027, 12, 6);

    @Test
    void theyStartAsEarlyAsTheirContractsNeed() {
        assertThat(BuiltInTemplates.all())
                .extracting(template -> template.steps().get(0).opens())
                .containsExactly(
                        Offset.months(12), Offset.months(15), Offset.months(24), Offset.months(10), Offset.months(12));
        assertThat(BuiltInTemplates.all())
                .extracting(template -> template.steps().get(3).opens())
                .containsExactly(Offset.days(52), Offset.days(52), Offset.days(90), Offset.days(22), Offset.days(80));
    }

    @Test
    void noneAsksForLessTimeThanTheLaw() {
        assertThat(BuiltInTemplates.all()).allSatisfy(template -> {
            LocalDate notice = ideal(template, PublicityStep.NOTICE);
            assertThat(ChronoUnit.DAYS.between(notice, J))
                    .isGreaterThanOrEqualTo(
                            LegalPeriods.leastDays(template.legalMinimum().procedure(), notice, NoticeCase.ORDINARY));
        });
    }

    @Test
    void everyLineLiesInItsStepAndNoneBeforeOneItFollows() {
        for (Template template : BuiltInTemplates.all()) {
            for (Step step : template.steps()) {
                for (Line line : step.lines()) {
                    String what = template.key() + " " + line.key();
                    if (line.kind() != Line.Kind.DAY_J) {
                        assertThat(ideal(template, line.key()))
                                .as(what)
                                .isBetween(day(step.opens()), day(step.closes()));
                    }
                    line.after()
                            .forEach(before -> assertThat(ideal(template, before))
                                    .as("%s after %s", what, before)
                                    .isBeforeOrEqualTo(ideal(template, line.key())));
                }
            }
        }
    }

    @Test
    void theyShareTheKeysOfTheMethodSoThatWhatWasDoneIsFoundAgain() {
        Set<String> method = keys(SERVICES_ET_FOURNITURES);
        assertThat(keys(TRAVAUX)).isEqualTo(method);
        assertThat(keys(TRAVAUX_EXCEPTIONNELS)).isEqualTo(method);
        assertThat(method)
                .containsAll(keys(PROCEDURE_ADAPTEE))
                .hasSize(keys(PROCEDURE_ADAPTEE).size() + 1);
        assertThat(keys(PROCEDURE_RESTREINTE)).containsAll(method).contains("e3.candidature", "e3.invitation");
    }

    @Test
    void worksKeepTheirLastStepAsTheMethodHasIt() {
        assertThat(TRAVAUX.steps().get(3))
                .isEqualTo(SERVICES_ET_FOURNITURES.steps().get(3));
    }

    @Test
    void eachIsFoundByKeyAndVersion() {
        assertThat(BuiltInTemplates.find("travaux", 2)).contains(TRAVAUX);
        assertThat(BuiltInTemplates.find("travaux", 3)).isEmpty();
        assertThat(BuiltInTemplates.newest("procedure-adaptee")).contains(PROCEDURE_ADAPTEE);
        assertThat(BuiltInTemplates.newest("rien")).isEmpty();
    }

    private static LocalDate ideal(Template template, String key) {
        return day(template.line(key).orElseThrow().offset());
    }

    private static LocalDate day(Offset offset) {
        return offset.before(J, WorkCalendar.of(null));
    }

    private static Set<String> keys(Template template) {
        Set<String> keys = new HashSet<>();
        template.lines().forEach(line -> keys.add(line.key()));
        return keys;
    }
}
