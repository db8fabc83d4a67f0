package fr.jalon.cctp.anchoring;

/** Finds an anchor in its own text: at its position when its words stand there, else where its surroundings fit best. */
final class Locator {

    /** @param start in code points, @param end after its last */
    record Span(int start, int end) {

        static final Span NOWHERE = new Span(-1, -1);

        boolean isNowhere() {
            return start < 0;
        }
    }

    private final Points text;

    Locator(Points text) {
        this.text = text;
    }

    Span find(Anchor anchor) {
        int[] quote = anchor.quote().codePoints().toArray();
        if (anchor.quote().isBlank()) {
            return Span.NOWHERE;
        }
        if (text.holds(anchor.position(), quote)) {
            return new Span(anchor.position(), anchor.position() + quote.length);
        }
        int best = -1;
        double bestFit = -1;
        boolean tied = false;
        for (int at = 0; at + quote.length <= text.size(); at++) {
            if (text.holds(at, quote)) {
                double fit = fit(anchor, at, at + quote.length);
                tied = fit == bestFit || (tied && fit < bestFit);
                if (fit > bestFit) {
                    best = at;
                    bestFit = fit;
                }
            }
        }
        return best < 0 || tied ? Span.NOWHERE : new Span(best, best + quote.length);
    }

    /** Characters of the surroundings that fit; who is nearer to the position wins among equals. */
    private double fit(Anchor anchor, int start, int end) {
        int[] prefix = anchor.prefix().codePoints().toArray();
        int[] suffix = anchor.suffix().codePoints().toArray();
        int fit = 0;
        for (int i = 1; i <= prefix.length && start - i >= 0 && text.at(start - i) == prefix[prefix.length - i]; i++) {
            fit++;
        }
        for (int i = 0; i < suffix.length && end + i < text.size() && text.at(end + i) == suffix[i]; i++) {
            fit++;
        }
        double near = anchor.position() < 0 ? 0 : 1.0 / (2 + Math.abs(anchor.position() - start));
        return fit + near;
    }
}
