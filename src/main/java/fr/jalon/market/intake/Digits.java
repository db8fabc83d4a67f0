package fr.jalon.market.intake;

/** Whether a text is a number of so many digits: asked of every identifier, therefore without a pattern. */
final class Digits {

    private Digits() {}

    static boolean are(String text, int length) {
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
