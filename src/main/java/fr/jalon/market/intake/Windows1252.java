package fr.jalon.market.intake;

import java.nio.charset.Charset;

/** What windows-1252 has at 0x80 to 0x9F, where Latin-1 and Unicode have control characters; five places are empty. */
final class Windows1252 {

    private static final int FIRST = 0x80;
    private static final char[] TABLE = table();

    private Windows1252() {}

    static boolean isControl(char c) {
        return c >= '\u0080' && c <= '\u009F';
    }

    /** The character meant by a control character; itself where windows-1252 has none. */
    static char meant(char control) {
        return TABLE[control - FIRST];
    }

    /** The byte from 0x80 to 0xBF that was read as this character, by windows-1252 or by Latin-1; -1 if there is none. */
    static int upperByte(char c) {
        if (c >= '\u0080' && c <= '\u00BF') {
            return c;
        }
        for (int i = 0; c > '\u0100' && i < TABLE.length; i++) {
            if (TABLE[i] == c) {
                return FIRST + i;
            }
        }
        return -1;
    }

    private static char[] table() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        char[] table = new String(bytes, Charset.forName("windows-1252")).toCharArray();
        for (int i = 0; i < table.length; i++) {
            table[i] = table[i] == '\uFFFD' ? (char) (FIRST + i) : table[i];
        }
        return table;
    }
}
