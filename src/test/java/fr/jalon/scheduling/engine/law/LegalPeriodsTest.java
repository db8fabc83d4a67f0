package fr.jalon.scheduling.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.scheduling.engine.law.LegalPeriod.Counting;
import fr.jalon.scheduling.engine.law.LegalPeriod.Source;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import fr.jalon.scheduling.engine.law.Reduction.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The law as it was looked up, row by row: what runs from the notice (or invitation) in each case. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # day,       procedure,  buyer,     stage,        paper, ordinary, prior, urgency, agreed, articles
        2016-03-31,  OPEN,       AUTHORITY, BOTH,         52,    40,       40,    40,      40,     57
        2016-04-01,  OPEN,       STATE,     BOTH,         35,    30,       30,    30,      30,     67
        2019-03-31,  RESTRICTED, AUTHORITY, CANDIDATURES, 30,    30,       30,    15,      30,     69
        2019-03-31,  RESTRICTED, AUTHORITY, OFFERS,       30,    25,       10,    25,      25,     70
        2019-04-01,  OPEN,       AUTHORITY, BOTH,         35,    30,       15,    15,      30,     R2161-2 R2161-3
        2026-11-21,  OPEN,       STATE,     BOTH,         35,    30,       15,    15,      30,     R2161-2 R2161-3
        2026-11-21,  OPEN,       UTILITY,   BOTH,         35,    30,       15,    15,      30,     R2161-2 R2161-3
        2026-11-21,  RESTRICTED, AUTHORITY, CANDIDATURES, 30,    30,       30,    15,      30,     R2161-6
        2026-11-21,  RESTRICTED, AUTHORITY, OFFERS,       30,    25,       10,    10,      10,     R2161-7 R2161-8
        2026-11-21,  RESTRICTED, STATE,     OFFERS,       30,    25,       10,    10,      25,     R2161-7 R2161-8
        2026-11-21,  RESTRICTED, UTILITY,   CANDIDATURES, 15,    15,       15,    15,      15,     R2161-6
        2026-11-21,  NEGOTIATED, AUTHORITY, CANDIDATURES, 30,    30,       30,    15,      30,     R2161-12
        2026-11-21,  NEGOTIATED, STATE,     OFFERS,       30,    25,       10,    10,      25,     R2161-14 R2161-15
        2026-11-21,  NEGOTIATED, UTILITY,   CANDIDATURES, 15,    15,       15,    15,      15,     R2161-21
        2026-11-21,  NEGOTIATED, UTILITY,   OFFERS,       10,    10,       10,    10,      0,      R2161-22
        2026-11-21,  DEFENCE,    STATE,     CANDIDATURES, 37,    30,       30,    10,      30,     R2361-2 R2361-3 R2361-4 R2361-5
        2026-11-21,  DEFENCE,    STATE,     OFFERS,       40,    35,       22,    35,      35,     R2361-2 R2361-3 R2361-4 R2361-5
        """)
    void theTableSaysWhatTheLawSays(
            LocalDate day,
            Procedure procedure,
            Buyer buyer,
            Stage stage,
            int paper,
            int ordinary,
            int prior,
            int urgency,
            int agreed,
            String articles) {
        assertThat(LegalPeriods.of(procedure, buyer, day).stream().filter(its -> its.stage() == stage))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.counting()).isEqualTo(Counting.FORWARD);
                    assertThat(period.days()).isEqualTo(paper);
                    assertThat(period.days(NoticeCase.ORDINARY)).isEqualTo(ordinary);
                    assertThat(period.days(NoticeCase.PRIOR_INFORMATION)).isEqualTo(prior);
                    assertThat(period.days(NoticeCase.URGENCY)).isEqualTo(urgency);
                    assertThat(period.days(NoticeCase.AGREEMENT)).isEqualTo(agreed);
                    assertThat(String.join(" ", period.articles())).isEqualTo(articles);
                });
    }

    /** What makes a period shorter today, and where that stands. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        OPEN,       BOTH,         PRIOR_INFORMATION, 15, 35, R2161-3, 1
        OPEN,       BOTH,         URGENCY,           15, 0,  R2161-3, 3
        RESTRICTED, CANDIDATURES, URGENCY,           15, 0,  R2161-6, 1
        RESTRICTED, OFFERS,       PRIOR_INFORMATION, 10, 35, R2161-8, 1
        RESTRICTED, OFFERS,       URGENCY,           10, 0,  R2161-8, 3
        RESTRICTED, OFFERS,       AGREEMENT,         10, 0,  R2161-9, 0
        NEGOTIATED, CANDIDATURES, URGENCY,           15, 0,  R2161-12, 0
        NEGOTIATED, OFFERS,       PRIOR_INFORMATION, 10, 35, R2161-15, 1
        NEGOTIATED, OFFERS,       URGENCY,           10, 0,  R2161-15, 3
        DEFENCE,    OFFERS,       PRIOR_INFORMATION, 22, 52, R2361, 0
        """)
    void aReductionHasItsConditionAndItsArticle(
            Procedure procedure,
            Stage stage,
            NoticeCase noticeCase,
            int days,
            int noticeBefore,
            String article,
            int point) {
        assertThat(LegalPeriods.of(procedure, TODAY).stream().filter(its -> its.stage() == stage))
                .singleElement()
                .satisfies(period -> assertThat(period.reduction(noticeCase)).hasValueSatisfying(shorter -> {
                    assertThat(shorter.days()).isEqualTo(days);
                    assertThat(shorter.noticeBefore()).isEqualTo(noticeBefore);
                    assertThat(shorter.article()).isEqualTo(article);
                    assertThat(shorter.point()).isEqualTo(point);
                }));
    }

    @Test
    void theLastAnswersAreCountedBackAndNearerToJInUrgencyOnly() {
        LegalPeriod answers = LegalPeriods.lastAnswers();

        assertThat(answers.counting()).isEqualTo(Counting.BACKWARD);
        assertThat(answers.articles()).containsExactly("R2132-6");
        assertThat(answers.procedures())
                .contains(Procedure.OPEN, Procedure.RESTRICTED)
                .doesNotContain(Procedure.ADAPTED);
        assertThat(answers.days(NoticeCase.ORDINARY)).isEqualTo(6);
        assertThat(answers.days(NoticeCase.PRIOR_INFORMATION)).isEqualTo(6);
        assertThat(answers.days(NoticeCase.URGENCY)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ORDINARY, 30",
        "OPEN, URGENCY, 15",
        "OPEN, , 15",
        "RESTRICTED, ORDINARY, 55",
        "RESTRICTED, URGENCY, 25",
        "RESTRICTED, AGREEMENT, 40",
        "RESTRICTED, , 25",
        "ADAPTED, ORDINARY, 0",
        "ADAPTED, , 0"
    })
    void theLeastDaysAreThoseOfTheCaseOrTheFewestWhileItIsUnknown(
            Procedure procedure, NoticeCase noticeCase, int least) {
        assertThat(LegalPeriods.leastDays(procedure, TODAY, noticeCase)).isEqualTo(least);
    }

    @Test
    void onlyCasesThatTheLawKnowsForAProcedureAreToChooseFrom() {
        assertThat(LegalPeriods.cases(Procedure.OPEN, TODAY))
                .containsExactly(NoticeCase.ORDINARY, NoticeCase.PRIOR_INFORMATION, NoticeCase.URGENCY);
        assertThat(LegalPeriods.cases(Procedure.RESTRICTED, TODAY)).containsExactly(NoticeCase.values());
        assertThat(LegalPeriods.cases(Procedure.ADAPTED, TODAY)).containsExactly(NoticeCase.ORDINARY);
    }

    @Test
    void aCaseIsFoundByItsCode() {
        for (NoticeCase its : NoticeCase.values()) {
            assertThat(NoticeCase.of(its.code())).contains(its);
        }
        assertThat(NoticeCase.of("zz")).isEmpty();
        assertThat(NoticeCase.of(null)).isEmpty();
    }

    @Test
    void noDayHasTwoRulesForOneStageAndNoneIsMissingSince2016() {
        for (LocalDate day = LocalDate.of(2016, 4, 1); day.isBefore(TODAY); day = day.plusDays(1)) {
            assertThat(LegalPeriods.of(Procedure.OPEN, day)).as(day.toString()).hasSize(1);
            assertThat(LegalPeriods.of(Procedure.RESTRICTED, day))
                    .as(day.toString())
                    .extracting(LegalPeriod::stage)
                    .containsExactly(Stage.CANDIDATURES, Stage.OFFERS);
        }
    }

    @Test
    void aPeriodIsNeverLongerForAReductionAndNeverLessThanNone() {
        assertThat(period(30, 0).days(NoticeCase.ORDINARY)).isZero();
        assertThat(period(0, 0).days()).isZero();
        assertThat(period(30, 30).electronicDays()).isEqualTo(30);
        assertThatThrownBy(() -> period(30, 35)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(-1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(3, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LegalPeriod period(int days, int electronic) {
        return new LegalPeriod(
                Set.of(Procedure.OPEN),
                Set.of(Buyer.STATE),
                Stage.BOTH,
                Counting.FORWARD,
                days,
                List.of(Reduction.of(Condition.ELECTRONIC, electronic, "?", 0)),
                Source.CODE_2019,
                List.of("?"),
                TODAY,
                null);
    }
}
