package fr.jalon.site;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A drawing put together in Java, for those that a page shows many times or that have hundreds of parts. Whatever is written
 * into it is escaped here, which is why a page may show it as it is: {@code <svg j:drawing="${page.line}"></svg>}.
 */
public final class Svg {

    private static final String SPECIAL = "<>&\"'";

    private final StringBuilder text;

    /** @param length about how many characters it will have */
    public Svg(int length) {
        text = new StringBuilder(length);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns, no name and no element from anyone's typing; a value that is null or empty
     *     leaves its attribute out
     */
    public Svg open(String element, @Nullable Object... attributes) {
        return begin(element, attributes, ">");
    }

    /** An element without content. @param attributes as in {@link #open} */
    public Svg empty(String element, @Nullable Object... attributes) {
        return begin(element, attributes, "></").raw(element).raw(">");
    }

    /** An element that holds words only. @param attributes as in {@link #open} */
    public Svg words(String element, String words, @Nullable Object... attributes) {
        return open(element, attributes).raw(escaped(words)).close(element);
    }

    /** Ends the element begun last. */
    public Svg close(String element) {
        return raw("</").raw(element).raw(">");
    }

    private Svg begin(String element, @Nullable Object[] attributes, String end) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null && !value.equals("")) {
                text.append(' ').append(attributes[i]).append("=\"");
                text.append(value instanceof Integer ? value.toString() : escaped(value.toString()));
                text.append('"');
            }
        }
        return raw(end);
    }

    /** Most words hold nothing to escape; to look first is cheaper than to write them again. */
    private static String escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (SPECIAL.indexOf(words.charAt(i)) >= 0) {
                return HtmlUtils.htmlEscape(words, "UTF-8");
            }
        }
        return words;
    }

    private Svg raw(String markup) {
        text.append(markup);
        return this;
    }

    /** The markup. */
    @Override
    public String toString() {
        return text.toString();
    }
}
