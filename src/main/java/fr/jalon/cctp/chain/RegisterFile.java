package fr.jalon.cctp.chain;

import fr.jalon.cctp.chain.Chain.Break;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Verifies a handed-over register: its chain, and that what it carries is what the entries are about. */
public final class RegisterFile {

    /** In the first field of each file. */
    public static final String FORMAT = "jalon-registre-1";

    private final HandedOver file;

    private RegisterFile(HandedOver file) {
        this.file = file;
    }

    /** @throws UnreadableRegisterException where the text is no register */
    public static RegisterFile of(String json) throws UnreadableRegisterException {
        return new RegisterFile(HandedOver.of(json));
    }

    public int entries() {
        return file.entries().size();
    }

    /** The first entry that does not hold; of rank 0 where something is carried that no entry is about. Empty when all is true. */
    public Optional<Break> firstBreak() {
        Optional<Break> broken = Chain.firstBreak(file.draft(), file.entries());
        return broken.isPresent() ? broken : content().or(this::strays);
    }

    private Optional<Break> content() {
        for (Entry entry : file.entries()) {
            String why;
            try {
                why = why(entry, HandedOver.object(entry.payload()));
            } catch (UnreadableRegisterException e) {
                why = "son contenu n’est pas lisible.";
            }
            if (why != null) {
                return Optional.of(new Break(entry.rank(), why));
            }
        }
        return Optional.empty();
    }

    /** Null where it holds. */
    private @Nullable String why(Entry entry, Map<?, ?> told) {
        return switch (EntryKind.valueOf(entry.kind())) {
            case VERSION -> {
                Map<?, ?> version = one(file.versions(), "numero", told.get("version"));
                yield version != null && hash(version).equals(told.get("empreinte"))
                        ? null
                        : "le texte de la version " + told.get("version") + " n’est pas celui qui a été publié.";
            }
            case REACTION -> reaction(told);
            case ADDITION -> addition(told);
            case ANSWERS ->
                hash(of(file.answers(), "lot", told.get("lot"))).equals(told.get("empreinte"))
                        ? null
                        : "les réponses du lot " + told.get("lot") + " ne sont pas celles qui ont été publiées.";
            default -> null;
        };
    }

    private @Nullable String reaction(Map<?, ?> told) {
        Map<?, ?> reaction = one(file.reactions(), "reaction", told.get("reaction"));
        if (reaction == null) {
            return "la remarque reçue manque au fichier.";
        }
        for (String field : List.of("recu", "pseudonyme", "version", "jour")) {
            if (!Objects.equals(reaction.get(field), told.get(field))) {
                return "la remarque n’a plus le même champ « " + field + " ».";
            }
        }
        if (reaction.get("recepisse") instanceof String receipt) {
            return Entry.hex(receipt).equals(told.get("recu")) ? null : "le texte de la remarque n’est pas celui reçu.";
        }
        return isWithheld(reaction) ? null : "le texte de la remarque manque, sans qu’elle soit retirée ni masquée.";
    }

    private @Nullable String addition(Map<?, ?> told) {
        Map<?, ?> reaction = one(file.reactions(), "reaction", told.get("reaction"));
        if (reaction != null && isWithheld(reaction)) {
            return null;
        }
        boolean holds = reaction != null
                && reaction.get("complements") instanceof List<?> all
                && told.get("rang") instanceof Integer rank
                && rank >= 1
                && rank <= all.size()
                && Entry.ofAddition(String.valueOf(told.get("reaction")), String.valueOf(all.get(rank - 1)))
                        .equals(told.get("empreinte"));
        return holds ? null : "le complément de la remarque n’est pas celui reçu.";
    }

    /** A withdrawal has an entry, with the next public act at the latest; what moderation hides says so. */
    private boolean isWithheld(Map<?, ?> reaction) {
        return Boolean.TRUE.equals(reaction.get("masquee"))
                || has(EntryKind.WITHDRAWAL, reaction.get("reaction"), 1)
                || (Boolean.TRUE.equals(reaction.get("retiree")) && !isOver());
    }

    private boolean isOver() {
        return file.entries().stream()
                .anyMatch(entry -> entry.kind().equals(EntryKind.HANDED_OVER.name())
                        || entry.kind().equals(EntryKind.TAKEN_BACK.name()));
    }

    private Optional<Break> strays() {
        for (Map<?, ?> version : file.versions()) {
            if (count(EntryKind.VERSION, told -> Objects.equals(told.get("version"), version.get("numero"))) != 1) {
                return stray("la version " + version.get("numero"));
            }
        }
        for (Map<?, ?> reaction : file.reactions()) {
            Object id = reaction.get("reaction");
            int additions = reaction.get("complements") instanceof List<?> all ? all.size() : 0;
            if (!has(EntryKind.REACTION, id, 1)) {
                return stray("la remarque " + id);
            }
            if (!isWithheld(reaction) && !has(EntryKind.ADDITION, id, additions)) {
                return stray("un complément de la remarque " + id);
            }
        }
        for (Map<?, ?> answer : file.answers()) {
            if (count(EntryKind.ANSWERS, told -> Objects.equals(told.get("lot"), answer.get("lot"))) != 1) {
                return stray("la réponse à la remarque " + answer.get("reaction"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Break> stray(String what) {
        return Optional.of(new Break(0, what + " n’est dans aucune entrée, ou dans plusieurs."));
    }

    private boolean has(EntryKind kind, @Nullable Object reaction, int times) {
        return count(kind, told -> Objects.equals(told.get("reaction"), reaction)) == times;
    }

    private long count(EntryKind kind, Predicate<Map<?, ?>> matching) {
        return file.entries().stream()
                .filter(entry -> entry.kind().equals(kind.name()))
                .filter(entry -> {
                    try {
                        return matching.test(HandedOver.object(entry.payload()));
                    } catch (UnreadableRegisterException e) {
                        return false; // content() has told of it
                    }
                })
                .count();
    }

    private static @Nullable Map<?, ?> one(List<Map<?, ?>> all, String field, @Nullable Object value) {
        List<Map<?, ?>> found = of(all, field, value);
        return found.size() == 1 ? found.get(0) : null;
    }

    private static List<Map<?, ?>> of(List<Map<?, ?>> all, String field, @Nullable Object value) {
        return all.stream()
                .filter(one -> value != null && value.equals(one.get(field)))
                .toList();
    }

    private static String hash(Object value) {
        return Entry.hex(CanonicalJson.write(value));
    }
}
