package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Headcount;
import fr.jalon.authority.AuthorityKind;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.Source;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.contact.events.domain.EventKind;
import fr.jalon.contact.requests.domain.Advice;
import fr.jalon.contact.requests.domain.AnswerOutcome;
import fr.jalon.contact.requests.domain.Recipient;
import fr.jalon.contact.requests.domain.Way;
import fr.jalon.testing.JalonTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is given back when somebody was faster, or the session ended, reads as the page did. */
@JalonTest
class TypedWordingTest {

    @Autowired
    TypedWording wording;

    static Stream<Arguments> choices() {
        return Stream.of(
                of("circle", Circle.values(), Circle::label),
                of("influence", Influence.values(), Influence::label),
                of("source", Source.values(), Source::label),
                of("kind", InteractionKind.values(), InteractionKind::label),
                of("how", Confirmation.values(), Confirmation::label),
                of("eventKind", EventKind.values(), EventKind::label),
                of("decision", AnswerOutcome.values(), AnswerOutcome::label),
                of("recipient", Recipient.values(), Recipient::label),
                of("stepWay", Way.values(), Way::label),
                of("stepAdvice", Advice.values(), Advice::label),
                of("nature", AuthorityKind.values(), AuthorityKind::label),
                of("effectif", Headcount.values(), Headcount::label),
                Arguments.of(
                        "outcome",
                        Arrays.stream(VerdictOutcome.values())
                                .collect(Collectors.toMap(VerdictOutcome::word, VerdictOutcome::label))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void whatWasChosenIsSaidInTheWordsOfTheList(String field, Map<String, String> words) {
        assertThat(words)
                .isNotEmpty()
                .allSatisfy((value, label) -> assertThat(read(field, value)).containsExactly(label));
    }

    @Test
    void whoeverWasChosenIsNotAnId() {
        assertThat(read("people", "01a22b41-83ef-729e-bad1-09d93cb43aaa", "01a22b41-83ef-729e-bad1-09d93cb43aab"))
                .containsExactly("choisi dans la liste");
        assertThat(read("civility", Civility.MADAME.name())).containsExactly("Madame");
    }

    private List<String> read(String field, String... values) {
        return List.copyOf(wording.of(Map.of(field, values)).values().iterator().next());
    }

    private static <E extends Enum<E>> Arguments of(String field, E[] all, Function<E, String> label) {
        return Arguments.of(field, Arrays.stream(all).collect(Collectors.toMap(Enum::name, label)));
    }
}
