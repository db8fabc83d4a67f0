package fr.jalon.cctp.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadSuggestionsTest {

    @Test
    void theSameQuestionInOtherWordsIsLike() {
        assertThat(ThreadSuggestions.likeness(
                        "Les déchets du vendredi peuvent-ils attendre le lundi ?",
                        "Peut-on évacuer le lundi les déchets du vendredi ?"))
                .isGreaterThan(0.5);
    }

    @Test
    void anotherQuestionIsNot() {
        assertThat(ThreadSuggestions.likeness(
                        "Les déchets du vendredi peuvent-ils attendre le lundi ?",
                        "Un essai sur place sera-t-il noté, ou le seul mémoire ?"))
                .isLessThan(0.1);
    }

    @Test
    void smallWordsAndEmptyTextsSayNothing() {
        assertThat(ThreadSuggestions.likeness("Est-ce pour vous ?", "Ce sera pour nous ?"))
                .isZero();
        assertThat(ThreadSuggestions.likeness("", "Les déchets")).isZero();
    }
}
