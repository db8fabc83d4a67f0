package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Whether the words that come are bold or hidden, by the paragraph and the spans that are open. */
final class OdtSpans {

    private record Look(boolean bold, boolean hidden) {}

    private static final Look PLAIN = new Look(false, false);

    private final OdtStyles styles;
    private final Deque<Look> open = new ArrayDeque<>();

    OdtSpans(OdtStyles styles) {
        this.styles = styles;
    }

    /** @param family {@code paragraph} or {@code text} */
    void push(String family, @Nullable String style) {
        boolean paragraph = family.equals("paragraph");
        Look around = paragraph || open.isEmpty() ? PLAIN : open.element();
        boolean own = paragraph || styles.saysBold(style);
        open.push(new Look(
                own ? styles.isBold(family, style) : around.bold, around.hidden || styles.isHidden(family, style)));
    }

    void pop() {
        open.pop();
    }

    boolean isBold() {
        return !open.isEmpty() && open.element().bold;
    }

    boolean isHidden() {
        return !open.isEmpty() && open.element().hidden;
    }
}
