package fr.jalon.cctp.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.RegisterCommand;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody changes in a register that was handed over, the command says so. */
@JalonTest
class RegisterTamperingTest {

    private static final Siren AUTHORITY = new Siren("971960125");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    ReactionService reactionService;

    @Autowired
    AnswerService answerService;

    @Autowired
    AnswerQueries answerQueries;

    @Autowired
    CompanyScope scope;

    @TempDir
    Path folder;

    private String register = "";

    /** Two versions, three remarks, one of them completed, one withdrawn, and two batches of answers. */
    @BeforeEach
    void aDialogueOfTwoVersions() throws Exception {
        SignedIn claire = projects.buyer("Claire du registre " + UUID.randomUUID(), AUTHORITY);
        PublishedText text = dialogues.open(claire);
        UUID draft = text.draftId();
        SignedIn first = people.newCompany("Première " + UUID.randomUUID());
        UUID completed = dialogues.ask(first, text, "Pourquoi douze ?");
        UUID withdrawn = dialogues.ask(first, text, "Une erreur de notre part.");
        UUID other = dialogues.ask(people.newCompany("Seconde " + UUID.randomUUID()), text, "Quelle hauteur ?");
        scope.runAs(first.company(), () -> {
            reactionService.complete(draft, completed, "Et en hiver ?");
            reactionService.withdraw(draft, withdrawn);
            return null;
        });
        answer(draft, claire, completed, AnswerFate.ANSWERED, "Par usage.");
        answer(draft, claire, other, AnswerFate.OPEN, null);
        dialogues.publish(claire, draft, 2);
        answer(draft, claire, other, AnswerFate.REJECTED, "La hauteur est celle du sol.");
        register = mvc.get()
                .uri("/cctp/projets/" + draft + "/registre.json")
                .with(SomePeople.as(claire))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void answer(UUID draft, SignedIn claire, UUID remark, AnswerFate fate, @Nullable String words) {
        Buyer buyer = Buyer.of(claire);
        answerService.write(draft, buyer, remark, fate, words, null);
        answerService.publish(
                draft, buyer, ReadyAnswers.of(answerQueries.of(draft).values()).seen());
    }

    @Test
    void asItWasHandedOverItHolds() throws Exception {
        assertThat(verify(register)).isEqualTo("0: 10 entrées\u00a0: registre intact.");
        assertThat(register).doesNotContain("Une erreur de notre part.");
    }

    @Test
    void everyChangedValueIsFound() throws Exception {
        List<String> unseen = new ArrayList<>();
        int changed = 0;
        for (Place place : places(MAPPER.readTree(register))) {
            JsonNode file = MAPPER.readTree(register);
            if (isAboutTheWhole(place.path())) {
                continue;
            }
            place.change(file);
            changed++;
            if (verify(MAPPER.writeValueAsString(file)).startsWith("0:")) {
                unseen.add(place.path());
            }
        }
        assertThat(changed).isGreaterThan(100);
        assertThat(unseen).isEmpty();
    }

    @Test
    void whatIsTakenOutDoubledOrExchangedIsFound() throws Exception {
        for (String list : List.of("registre", "versions", "remarques", "reponses")) {
            int size = MAPPER.readTree(register).get(list).size();
            for (int at = 0; at < size; at++) {
                // Without its last entry a chain is a chain: that one is found by what it was about.
                assertBroken(list, at, ArrayNode::remove);
                assertBroken(
                        list,
                        at,
                        (all, index) -> all.insert(index, all.get(index).deepCopy()));
            }
        }
        for (int at = 1; at < MAPPER.readTree(register).get("registre").size(); at++) {
            assertBroken("registre", at, (all, index) -> all.insert(index - 1, all.remove(index)));
        }
    }

    @Test
    void wordsOfAWithdrawnRemarkCannotBePutBack() throws Exception {
        ObjectNode file = (ObjectNode) MAPPER.readTree(register);
        for (JsonNode remark : file.get("remarques")) {
            if (remark.get("retiree").asBoolean()) {
                ((ObjectNode) remark).put("recepisse", "Jalon, récépissé d’une remarque");
            }
        }
        assertThat(verify(MAPPER.writeValueAsString(file))).startsWith("1:");
    }

    private interface Change {
        void to(ArrayNode all, int index);
    }

    private void assertBroken(String list, int at, Change change) throws Exception {
        JsonNode file = MAPPER.readTree(register);
        change.to((ArrayNode) file.get(list), at);
        assertThat(verify(MAPPER.writeValueAsString(file))).as(list + " " + at).startsWith("1:");
    }

    /** A value in the file. */
    private record Place(List<Object> steps) {

        String path() {
            return String.join("/", steps.stream().map(String::valueOf).toList());
        }

        void change(JsonNode file) {
            JsonNode at = file;
            for (Object step : steps.subList(0, steps.size() - 1)) {
                at = step instanceof Integer index ? at.get(index) : at.get((String) step);
            }
            Object last = steps.get(steps.size() - 1);
            JsonNode value = last instanceof Integer index ? at.get(index) : at.get((String) last);
            JsonNode other = value.isNumber()
                    ? MAPPER.valueToTree(value.asInt() + 1)
                    : value.isBoolean()
                            ? MAPPER.valueToTree(!value.asBoolean())
                            : MAPPER.valueToTree(value.asString() + "x");
            if (last instanceof Integer index) {
                ((ArrayNode) at).set(index, other);
            } else {
                ((ObjectNode) at).set((String) last, other);
            }
        }
    }

    /** Its title, its buyer and its state are for people: a draft changes them. A remark is hidden by moderation, without an entry. */
    private static boolean isAboutTheWhole(String path) {
        return (path.startsWith("projet/") && !path.equals("projet/id"))
                || path.endsWith("/masquee")
                || path.endsWith("/retiree");
    }

    private static List<Place> places(JsonNode file) {
        List<Place> places = new ArrayList<>();
        collect(file, List.of(), places);
        return places;
    }

    private static void collect(JsonNode at, List<Object> steps, List<Place> places) {
        if (at.isObject()) {
            at.propertyNames().forEach(name -> collect(at.get(name), with(steps, name), places));
        } else if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                collect(at.get(i), with(steps, i), places);
            }
        } else {
            places.add(new Place(steps));
        }
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    /** The exit code and what the command prints. */
    private String verify(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("registre.json"), json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new RegisterCommand().run(List.of(file.toString()), print, print);
        return code + ": " + out.toString(StandardCharsets.UTF_8).strip();
    }
}
