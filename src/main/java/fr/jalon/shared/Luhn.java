package fr.jalon.shared;

/** The Luhn key of ISO/IEC 7812, which INSEE uses for SIREN and SIRET. */
final class Luhn {

    private Luhn() {}

    /** One digit repeated, zeros above all, is what forms are filled with where nobody is meant; the key often holds. */
    static boolean isFiller(String digits) {
        return digits.chars().distinct().count() == 1;
    }

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 1) {
                digit *= 2;
                if (digit > 9) {
                    digit -= 9;
                }
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }

    static int sumOfDigits(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }

    static boolean allDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
