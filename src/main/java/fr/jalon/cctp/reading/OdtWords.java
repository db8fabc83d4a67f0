package fr.jalon.cctp.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads what an OpenDocument text keeps beside its text: notes, comments, revisions, headers and footers. */
final class OdtWords {

    private static final Set<String> NO_WORDS = Set.of("note-citation", "creator", "date", "date-string", "initials");

    private OdtWords() {}

    /** All words up to the end of the element that has begun, paragraphs in lines. */
    static String upToEndOf(PartOfArchive part) throws UnreadableTextException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0 && part.next(); ) {
            if (part.begins() && NO_WORDS.contains(part.name())) {
                part.skip();
            } else if (part.begins()) {
                depth++;
                words.append(Set.of("s", "tab", "line-break").contains(part.name()) ? " " : "");
            } else if (part.ends()) {
                depth--;
                words.append(Set.of("p", "h").contains(part.name()) ? "\n" : "");
            } else {
                words.append(part.text());
                if (words.length() > BlockCollector.MOST_CHARACTERS) {
                    throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
                }
            }
        }
        return words.toString().strip();
    }

    /** The words of each deletion by the id of its region, up to the end of the list of revisions. */
    static Map<String, String> deletions(PartOfArchive part) throws UnreadableTextException {
        Map<String, String> deleted = new HashMap<>();
        String id = "";
        int characters = 0;
        while (part.next() && !(part.ends() && part.name().equals("tracked-changes"))) {
            if (part.begins() && part.name().equals("changed-region")) {
                id = String.valueOf(part.attribute("id"));
            } else if (part.begins() && part.name().equals("deletion")) {
                String words = upToEndOf(part);
                characters += words.length();
                if (characters > BlockCollector.MOST_CHARACTERS) {
                    throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
                }
                deleted.put(id, words);
            }
        }
        return deleted;
    }
}
