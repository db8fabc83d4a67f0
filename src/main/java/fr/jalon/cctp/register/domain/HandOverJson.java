package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.chain.CanonicalJson;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.chain.EntryKind;
import fr.jalon.cctp.chain.RegisterFile;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.Receipt;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is handed over, in the fields of its file. What entries are about has no field that could change later. */
final class HandOverJson {

    private static final Pattern REACTION = Pattern.compile("\"reaction\":\"([0-9a-f-]{36})\"");

    private HandOverJson() {}

    static Map<String, Object> of(HandOver handed) {
        DraftDetails draft = handed.draft();
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("id", draft.id().toString());
        project.put("intitule", draft.title());
        project.put("acheteur", draft.authorityName());
        project.put("siren", draft.authority().value());
        project.put("etat", draft.state().label());
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", RegisterFile.FORMAT);
        file.put("projet", project);
        file.put(
                "versions",
                handed.versions().stream().map(HandOverJson::version).toList());
        Map<UUID, Long> entered = entered(handed.entries());
        file.put(
                "remarques",
                handed.reactions().stream()
                        .filter(one -> entered.containsKey(one.id()))
                        .map(one -> reaction(draft.id(), one, entered.getOrDefault(one.id(), 1L) - 1))
                        .toList());
        file.put("reponses", answers(handed.answers()));
        file.put("registre", handed.entries().stream().map(HandOverJson::entry).toList());
        return file;
    }

    /** How many entries each reaction has, with those of its additions: what is not entered yet is not handed over yet. */
    private static Map<UUID, Long> entered(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(EntryKind.REACTION.name())
                        || entry.kind().equals(EntryKind.ADDITION.name()))
                .map(entry -> REACTION.matcher(entry.payload()))
                .filter(Matcher::find)
                .collect(Collectors.groupingBy(found -> UUID.fromString(found.group(1)), Collectors.counting()));
    }

    static Map<String, Object> version(PublishedText text) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("numero", text.number());
        version.put(
                "publieeLe",
                LocalDate.ofInstant(text.publishedAt(), French.PARIS).toString());
        put(version, "mot", text.note());
        put(version, "notation", text.notation());
        version.put("clauses", text.clauses().stream().map(HandOverJson::clause).toList());
        version.put(
                "criteres",
                text.criteria().stream().map(HandOverJson::criterion).toList());
        return version;
    }

    private static Map<String, Object> clause(PublishedClause clause) {
        return Map.of(
                "id", clause.id().toString(),
                "niveau", clause.said().level(),
                "numero", clause.said().number(),
                "intitule", clause.said().title(),
                "texte", clause.said().words());
    }

    private static Map<String, Object> criterion(CriterionLine line) {
        return Map.of("nom", line.name(), "poids", line.weight(), "partie", line.parent() != null);
    }

    /** The receipt says what was sent; what was withdrawn or hidden keeps its fingerprint alone. */
    private static Map<String, Object> reaction(UUID draftId, ReactionDetails reaction, long additions) {
        Map<String, Object> told = received(reaction);
        told.put("retiree", reaction.withdrawnOn() != null);
        told.put("masquee", reaction.hiddenReason() != null);
        if (reaction.isShown()) {
            told.put("recepisse", Receipt.text(draftId, reaction));
            told.put(
                    "complements",
                    reaction.additions().stream().limit(additions).toList());
        }
        return told;
    }

    /** What the entry of a reaction tells. */
    static Map<String, Object> received(ReactionDetails reaction) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reaction", reaction.id().toString());
        told.put("recu", reaction.receipt());
        told.put("pseudonyme", reaction.by().pseudonym());
        told.put("version", reaction.number());
        told.put("jour", reaction.saidOn().toString());
        return told;
    }

    static List<Map<String, Object>> answers(List<PublishedAnswer> fates) {
        return fates.stream().map(HandOverJson::answer).toList();
    }

    private static Map<String, Object> answer(PublishedAnswer fate) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("lot", fate.batch());
        told.put("reaction", fate.reaction().toString());
        told.put("sort", fate.fate().name());
        put(told, "reponse", fate.words());
        told.put("version", fate.number());
        told.put("jour", fate.publishedOn().toString());
        return told;
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rang", entry.rank());
        told.put("nature", entry.kind());
        told.put("jour", entry.on().toString());
        told.put("contenu", entry.payload());
        told.put("empreinte", entry.digest());
        return told;
    }

    static String fingerprint(Object told) {
        return Entry.hex(CanonicalJson.write(told));
    }

    private static void put(Map<String, Object> told, String field, @Nullable String words) {
        if (words != null) {
            told.put(field, words);
        }
    }
}
