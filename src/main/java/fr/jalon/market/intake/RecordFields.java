package fr.jalon.market.intake;

import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record's fields under all the names they go by: nested ({@code acheteur.id} inside {@code acheteur}), flat with a dot
 * or an underscore, wrapped ({@code {"titulaire": {…}}}) or not, and lists that were written as text.
 */
final class RecordFields {

    private static final Set<String> EMPTY = Set.of("nan", "None", "null", "NaN", "NULL", "NaT");

    private final Tree.Fields fields;
    private final boolean typed;
    private final FindingCollector notes;

    /**
     * @param typed whether the format tells numbers from texts, as JSON does
     */
    RecordFields(Tree.Fields fields, boolean typed, FindingCollector notes) {
        this.fields = fields;
        this.typed = typed;
        this.notes = notes;
    }

    boolean isTyped() {
        return typed;
    }

    /** The same view of a part of this record. */
    RecordFields of(Tree.Fields part) {
        return new RecordFields(part, typed, notes);
    }

    /** The first of these fields that says something, as text; {@code acheteur.id} is looked for nested, then flat. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            Tree tree = find(name);
            String found = literal(tree);
            if (tree instanceof Tree.Text text && !isStorable(text.value())) {
                notes.addOnce(Defect.TEXT_CONTROL, name, text.value(), found);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the value was published as a text, where a number belongs. */
    boolean isText(String name) {
        return find(name) instanceof Tree.Text;
    }

    @Nullable
    Tree find(String name) {
        int dot = name.indexOf('.');
        Tree flat = fields.get(name);
        if (flat != null && flat != Tree.Nothing.NOTHING) {
            return unfolded(flat, name);
        }
        if (dot < 0) {
            return null;
        }
        Tree parent = fields.get(name.substring(0, dot));
        if (parent != null && unfolded(parent, name.substring(0, dot)) instanceof Tree.Fields nested) {
            return nested.get(name.substring(dot + 1));
        }
        return fields.get(name.replace('.', '_'));
    }

    /** The elements of a list, unwrapped; a lone element counts as a list of one. */
    List<Tree> items(String list, String wrapper) {
        List<Tree> found = new ArrayList<>();
        collect(find(list), wrapper, found);
        return found;
    }

    private static void collect(@Nullable Tree tree, String wrapper, List<Tree> found) {
        if (tree instanceof Tree.Items items) {
            items.values().forEach(item -> collect(item, wrapper, found));
        } else if (tree instanceof Tree.Fields wrapped && wrapped.get(wrapper) != null) {
            collect(wrapped.get(wrapper), wrapper, found);
        } else if (literal(tree) != null || tree instanceof Tree.Fields) {
            found.add(tree);
        }
    }

    /** What a value says, as text; null when it says nothing. */
    static @Nullable String literal(@Nullable Tree tree) {
        if (tree instanceof Tree.Text text) {
            String value = (isStorable(text.value()) ? text.value() : storable(text.value())).strip();
            return value.isEmpty() || EMPTY.contains(value) ? null : value;
        }
        if (tree instanceof Tree.Number number) {
            return number.literal();
        }
        return tree instanceof Tree.Flag flag ? String.valueOf(flag.value()) : null;
    }

    /** Whether a base can hold it: it knows no NUL, and no half of a character. */
    private static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return storable(text).equals(text);
            }
        }
        return true;
    }

    private static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .forEach(point -> out.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point));
        return out.toString();
    }

    private Tree unfolded(Tree tree, String name) {
        if (tree instanceof Tree.Text text && looksLikeJson(text.value())) {
            Tree parsed = JsonTree.parse(text.value()).orElse(tree);
            if (!(parsed instanceof Tree.Text)) {
                notes.addOnce(Defect.LIST_AS_TEXT, name, text.value());
            }
            return parsed;
        }
        return tree;
    }

    private static boolean looksLikeJson(String text) {
        return text.length() > 1
                && (text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']'
                        || text.charAt(0) == '{' && text.charAt(text.length() - 1) == '}');
    }
}
