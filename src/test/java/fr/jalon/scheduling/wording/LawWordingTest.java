package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.LegalBreach;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawWordingTest {

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
                .startsWith("6 jours avant la date limite, pour les dernières réponses de l’acheteur (R2132-6")
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
    void aJTooNearForANoticeToAppearIsSaidWithTheRule() {
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, null, TODAY, 20, 30)))
                .startsWith(
                        "Aucune publicité n’est notée, et il ne reste que 20 jours avant J, moins que les 30 jours de la loi")
                .contains("R2161-2")
                .endsWith(". Vérifiez la date auprès de l’acheteur.");
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, null, TODAY, 0, 30)))
                .contains("et J est aujourd’hui, moins");
    }

    @Test
    void aSingleDayLeftIsSaidInTheSingular() {
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, null, TODAY, 1, 30)))
                .contains("que 1 jour avant J");
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, null, TODAY, 2, 30)))
                .contains("que 2 jours avant J");
    }

    @Test
    void aJTooNearToTheNoticeFoundIsSaidWithItsDay() {
        LocalDate notice = LocalDate.of(2027, 1, 18);
        assertThat(LawWording.breach(new LegalBreach.TooShort(Procedure.OPEN, notice, notice, 23, 30)))
                .startsWith("Entre la publicité du lundi 18 janvier 2027 et J il n’y a que 23 jours");
    }

    @Test
    void aJThatHasPassedIsSaidToHavePassed() {
        assertThat(LawWording.breach(new LegalBreach.Over(LocalDate.of(2027, 1, 19))))
                .isEqualTo("Ce jour J est passé : il était le mardi 19 janvier 2027.");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
