package fr.jalon.market.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Undoes the two ways texts break between programs: UTF-8 read as windows-1252 or Latin-1 ({@code Ã©} for é), and
 * windows-1252 read as Latin-1 ({@code v\u009Cux} for vœux). Character by character, since one text may hold both right and
 * broken ones.
 */
final class EncodingRepair {

    /** Each pass undoes one wrong reading; more than two have not been met. */
    private static final int PASSES = 3;

    private EncodingRepair() {}

    /** The text itself where nothing is broken. */
    static String repaired(String text) {
        String whole = text;
        String before = "";
        for (int pass = 0; pass < PASSES && !whole.equals(before); pass++) {
            before = whole;
            whole = once(before);
        }
        whole = withoutControls(whole);
        return whole.equals(text) ? text : Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    /** Whether a character, after the one before it, may be part of a broken one: a cheap question that spares the rest. */
    static boolean isSuspect(char before, char c) {
        return Windows1252.isControl(c) || isLead(before) && (c == ' ' || Windows1252.upperByte(c) > 0);
    }

    private static String once(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String decoded = isLead(text.charAt(i)) ? decoded(text, i) : "";
            int end = i + length(text.charAt(i));
            if (!decoded.isEmpty() && !BrokenOrRight.isRight(out, decoded, text, end)) {
                out.append(decoded);
                i = end;
            } else if (BrokenOrRight.isLostSpace(out, text, i)) {
                out.append('à');
                i++;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean isLead(char c) {
        return c >= '\u00C2' && c <= '\u00F4';
    }

    /** Of how many bytes UTF-8 says that it makes one character. */
    private static int length(char lead) {
        return lead < '\u00E0' ? 2 : lead < '\u00F0' ? 3 : 4;
    }

    /** The character that was read as several; empty when these are none. */
    private static String decoded(String text, int start) {
        byte[] bytes = new byte[length(text.charAt(start))];
        if (start + bytes.length > text.length()) {
            return "";
        }
        bytes[0] = (byte) text.charAt(start);
        for (int i = 1; i < bytes.length; i++) {
            int value = Windows1252.upperByte(text.charAt(start + i));
            if (value < 0) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return BrokenOrRight.isExpected(decoded.codePointAt(0)) ? decoded : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Windows1252.isControl(c) ? Windows1252.meant(c) : c);
        }
        return out.toString();
    }
}
