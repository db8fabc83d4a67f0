package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A paragraph while it is read. */
final class OpenParagraph {

    final List<Notice> told = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final Map<NoticeKind, StringBuilder> gathered = new EnumMap<>(NoticeKind.class);
    private boolean bold;
    private boolean light;

    void add(String characters, boolean isBold) {
        text.append(characters);
        if (!characters.isBlank()) {
            bold |= isBold;
            light |= !isBold;
        }
    }

    void gather(NoticeKind kind, String characters) {
        gathered.computeIfAbsent(kind, any -> new StringBuilder()).append(characters);
    }

    String text() {
        return text.toString();
    }

    boolean isBold() {
        return bold && !light;
    }

    /** @param left whether its text is left out, so that fields and the like in it are no news */
    List<Notice> allTold(boolean left) {
        List<Notice> all = new ArrayList<>();
        gathered.forEach((kind, words) -> {
            if (!words.toString().isBlank()) {
                all.add(Notice.of(kind, 0, words.toString()));
            }
        });
        told.stream()
                .filter(notice -> !left || notice.kind() != NoticeKind.FIELD)
                .forEach(all::add);
        return all;
    }
}
