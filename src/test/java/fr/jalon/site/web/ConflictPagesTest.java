package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.site.French;
import fr.jalon.site.TypedWording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** What the one who came second reads. */
class ConflictPagesTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    private final ErrorAdvice advice = new ErrorAdvice(
            new PageFrameAdvice(
                    beans.getBeanProvider(fr.jalon.site.FrameUsers.class),
                    beans.getBeanProvider(fr.jalon.site.NavigationEntry.class),
                    beans.getBeanProvider(fr.jalon.site.PaletteLink.class),
                    beans.getBeanProvider(fr.jalon.site.QuickAct.class)),
            new TypedWording(words()));

    @Test
    void twoWhoChangeOneThingAtOnceIsAConflictThatKeepsWhatWasTyped() {
        MockHttpServletRequest request = form();

        check(advice.lostRace(new OptimisticLockingFailureException("version 3"), request));
        check(advice.lostRace(new CannotAcquireLockException("deadlock"), request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503"})
    void soIsWhatTheDatabaseCaught(String state) {
        check(advice.lostRace(violation(state), form()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23514", "23502", "22001"})
    void whatTheDatabaseRefusesForItsContentIsNobodysRace(String state) {
        DataIntegrityViolationException ours = violation(state);

        assertThatThrownBy(() -> advice.lostRace(ours, form())).isSameAs(ours);
    }

    @Test
    void withoutAWordFromTheBrowserTheWayBackIsHome() {
        ModelAndView page = advice.lostRace(violation("23505"), new MockHttpServletRequest());

        assertThat(page.getModel()).containsEntry("back", "/");
    }

    private static DataIntegrityViolationException violation(String state) {
        return new DataIntegrityViolationException(
                "could not execute statement", new RuntimeException(new SQLException("duplicate key", state)));
    }

    private static MessageSource words() {
        try {
            return new MessagesConfiguration().messageSource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockHttpServletRequest form() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cibles");
        request.addHeader("Referer", "http://localhost/cibles?q=brest");
        request.setParameter("siren", "212900195");
        request.setParameter("jour", "2027-12-06");
        request.setParameter("version", "3");
        request.setParameter("passe", "secret");
        request.setParameter("_csrf", "token");
        return request;
    }

    private static void check(ModelAndView page) {
        assertThat(page.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(page.getViewName()).isEqualTo("error/409");
        assertThat(page.getModel())
                .containsEntry("back", "/cibles?q=brest")
                .containsEntry(
                        "typed",
                        Map.of(
                                "SIREN",
                                List.of("212900195"),
                                "Le jour",
                                List.of(French.longDate(LocalDate.of(2027, 12, 6)))));
        assertThat((String) page.getModel().get("sentence")).contains("n’a pas été enregistrée");
    }
}
