package fr.jalon.contact.domain;

/** A telephone number in the one way in which numbers are compared. Pure. */
public final class PhoneDigits {

    private PhoneDigits() {}

    /** {@code +33 2 40…}, {@code 0033 (0)2 40…} and {@code 02 40…} are one number; empty when there is no digit. */
    public static String of(String typed) {
        String digits = typed.replace("(0)", "").replaceAll("[^\\d+]", "");
        return digits.replaceFirst("^(\\+|00)330?", "0");
    }
}
