package fr.jalon.cctp.reading;

import java.util.Map;

/** The signs that Word takes from fonts of symbols, in signs that any font has: boxes to tick, arrows, bullets. */
final class Symbols {

    private static final int PRIVATE_USE = 0xF000;
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x52, "☑"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "→"),
            Map.entry(0x2D, "–"),
            Map.entry(0xB7, "•"));

    private Symbols() {}

    /** @param code in hexadecimal, as Word writes it */
    static String of(String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "□";
        }
        int point = Integer.parseInt(code, 16);
        boolean ownFont = point >= PRIVATE_USE && point <= PRIVATE_USE + 0xFF;
        if (!ownFont && (Character.isLetterOrDigit(point) || point > 0xFF)) {
            return Character.isSurrogate((char) point) ? "□" : Character.toString(point);
        }
        return KNOWN.getOrDefault(point & 0xFF, "□");
    }
}
