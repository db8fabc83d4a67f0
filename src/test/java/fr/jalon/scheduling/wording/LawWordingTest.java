package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.LegalBreach;
import fr.jalon.scheduling.engine.LegalCheck;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawWordingTest {

    private static final LocalDate NOTICE = LocalDate.of(2027, 1, 18);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theRuleIsAClauseWithItsArticle() {
        assertThat(LawWording.rule(Procedure.OPEN, TODAY))
                .isEqualTo("en appel d’offres ouvert, depuis l’envoi de l’avis : 35 jours, 30 par voie électronique "
                        + "(R2161-2 et R2161-3 du code de la commande publique)");
        assertThat(LawWording.rule(Procedure.RESTRICTED, TODAY))
                .contains("30 jours pour les candidatures (R2161-6", "puis 30 jours pour les offres, 25 par voie");
        assertThat(LawWording.rule(Procedure.ADAPTED, TODAY)).contains("ne fixe pas de minimum", "R2151-1");
    }

    @Test
    void eachPeriodSaysItsArticleAndSinceWhenItHolds() {
        assertThat(plain(LawWording.period(LegalPeriods.lastAnswers())))
                .startsWith(
                        "6 jours avant la date limite, pour les dernières réponses de l’acheteur, 4 en urgence (R2132-6")
                .endsWith("), en vigueur depuis le 1er avril 2019");
        assertThat(LegalPeriods.all())
                .hasSizeGreaterThan(4)
                .allSatisfy(period ->
                        assertThat(plain(LawWording.period(period))).contains(" jours", " (", "), en vigueur d"));
        assertThat(LegalPeriods.all().stream().map(period -> plain(LawWording.period(period))))
                .anyMatch(words -> words.startsWith("52 jours") && words.endsWith(" au 31 mars 2016"))
                .anyMatch(words -> words.startsWith("35 jours, 30 par voie électronique")
                        && words.endsWith(", en vigueur depuis le 1er avril 2019"));
    }

    @Test
    void theArticleIsNamedWithItsText() {
        assertThat(LegalPeriods.of(Procedure.OPEN, TODAY))
                .extracting(LawWording::article)
                .containsExactly("R2161-2 et R2161-3 du code de la commande publique");
        assertThat(LegalPeriods.of(Procedure.OPEN, LocalDate.of(2017, 1, 1)))
                .extracting(LawWording::article)
                .containsExactly("décret n° 2016-360, article 67");
        assertThat(LegalPeriods.of(Procedure.OPEN, LocalDate.of(2010, 1, 1)))
                .extracting(LawWording::article)
                .containsExactly("ancien code des marchés publics de 2006, article 57");
    }

    @Test
    void aQuestionSaysWhichRuleAndWhatIsMissing() {
        assertThat(plain(LawWording.question(question(null, false, 20, null))))
                .isEqualTo("Aucun avis n’est noté, et il ne reste que 20 jours avant J, moins que les 30 jours du délai"
                        + " ordinaire : en appel d’offres ouvert, depuis l’envoi de l’avis : 35 jours, 30 par voie"
                        + " électronique (R2161-2 et R2161-3 du code de la commande publique).");
        assertThat(LawWording.question(question(null, false, 0, null))).contains("et J est aujourd’hui, moins");
        assertThat(LawWording.question(question(null, false, 1, null))).contains("que 1 jour avant J");
        assertThat(LawWording.question(question(null, false, 2, null))).contains("que 2 jours avant J");
        assertThat(plain(LawWording.question(question(NOTICE, true, 20, null))))
                .startsWith("L’avis est parti le lundi 18 janvier 2027, 20 jours avant J, moins");
        assertThat(plain(LawWording.question(question(NOTICE, false, 20, NoticeCase.URGENCY))))
                .startsWith(
                        "L’avis a été découvert le lundi 18 janvier 2027, 20 jours avant J, et son jour d’envoi n’est"
                                + " pas noté, moins que les 30 jours permis dans ce cas");
    }

    @Test
    void theShorterTimesHaveTheirConditionAndArticle() {
        assertThat(LawWording.shorter(Procedure.OPEN, TODAY).stream().map(LawWordingTest::plain))
                .containsExactly(
                        "15 jours (R2161-3, 1°), après un avis de préinformation envoyé au moins 35 jours et au plus douze"
                                + " mois avant l’avis, et aussi complet que lui",
                        "15 jours (R2161-3, 3°), en cas d’urgence dûment justifiée ; l’acheteur répond alors aux questions"
                                + " jusqu’à 4 jours avant la date limite, au lieu de 6 (R2132-6)");
        assertThat(LawWording.shorter(Procedure.RESTRICTED, TODAY))
                .hasSize(3)
                .anyMatch(
                        words -> words.startsWith("15 jours pour les candidatures (R2161-6, 1°), puis 10 jours pour les"
                                + " offres (R2161-8, 3°), en cas d’urgence"))
                .anyMatch(words -> words.contains("10 jours pour les offres (R2161-9)"));
        assertThat(LawWording.shorter(Procedure.ADAPTED, TODAY)).isEmpty();
    }

    @Test
    void aBreachNamesTheNoticeTheLeastAndTheFirstDay() {
        LocalDate earliest = LocalDate.of(2027, 2, 17);
        assertThat(plain(LawWording.breach(
                        new LegalBreach.TooShort(Procedure.OPEN, NOTICE, 23, 30, earliest, NoticeCase.ORDINARY))))
                .startsWith(
                        "Entre la publicité du lundi 18 janvier 2027 et J il n’y a que 23 jours : la loi en laisse au"
                                + " moins 30, donc pas de J avant le mercredi 17 février 2027. En appel d’offres ouvert");
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, NOTICE, 10, 15, earliest, null)))
                .contains("au moins 15, quel que soit le cas, donc");
        assertThat(LawWording.breach(
                        new LegalBreach.TooShort(Procedure.OPEN, NOTICE, 10, 15, earliest, NoticeCase.URGENCY)))
                .contains("au moins 15 (urgence dûment justifiée), donc");
    }

    @Test
    void aJThatHasPassedIsSaidToHavePassed() {
        assertThat(LawWording.breach(new LegalBreach.Over(LocalDate.of(2027, 1, 19))))
                .isEqualTo("Ce jour J est passé : il était le mardi 19 janvier 2027.");
    }

    private static LegalCheck.Question question(
            @Nullable LocalDate notice, boolean sent, long days, @Nullable NoticeCase noticeCase) {
        return new LegalCheck.Question(Procedure.OPEN, notice, sent, TODAY, days, 30, noticeCase, List.of());
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
