package fr.jalon.testing;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French spaces and apostrophes in sources: a no-break space before a colon and inside guillemets, a narrow one before
 * {@code ; ? !}; in the texts of templates, ’ for the apostrophe (a literal of Java may be a published word, to be met as
 * it is). It only touches what people read: string literals of Java, and of templates the texts, the literals of expressions
 * and the attributes that are read aloud.
 */
public final class Typography {

    private static final String WIDE = "\u00A0";
    private static final String NARROW = "\u202F";

    /** What may stand before a space and a high sign within a sentence; capitals before {@code ?} are SQL. */
    private static final Pattern COLON =
            Pattern.compile("(?:(?<=[\\p{L}\\p{N}»’)%€}])|^)[ \\n]+(?=:(?:\\s|\\\\n|$|<))");

    private static final Pattern NARROW_SIGN = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N}»’)%€}])[ \\n]+(?=[;?!](?:\\s|\\\\n|$|<|\\.|»))|(?<=\\p{Lu}) (?=[;!] )|^ (?=[;!](?:\\s|$)|\\?$)");
    private static final Pattern OPENED = Pattern.compile("«[ \\n]+");
    private static final Pattern CLOSED = Pattern.compile("[ \\n]+»");
    private static final Pattern UNIT = Pattern.compile("(?:(?<=\\d)|^) (?=[€%](?:\\W|$))");
    private static final Pattern ELISION =
            Pattern.compile("(?iu)(?<=(?<!\\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))'(?=\\p{L})");

    private static final Pattern JAVA = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'", Pattern.DOTALL);

    private static final Pattern TEMPLATE =
            Pattern.compile("<!--.*?-->|<(?:\"[^\"]*\"|[^>\"])*>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\|[^|]*\\||'[^']*'");
    private static final Pattern EXPRESSION = Pattern.compile("[$*@]\\{[^}]*}");

    private Typography() {}

    /** A Java source, its literals set right. */
    public static String ofJava(String source) {
        return each(JAVA, source, part -> part.startsWith("\"") ? literal(part) : part);
    }

    /** A Thymeleaf template, its texts set right. */
    public static String ofTemplate(String source) {
        return each(TEMPLATE, source, part -> {
            if (part.startsWith("<!--")) {
                return part;
            }
            return part.startsWith("<") ? each(ATTRIBUTE, part, Typography::attribute) : apostrophes(spaces(part));
        });
    }

    private static String literal(String quoted) {
        int mark = quoted.startsWith("\"\"\"") ? 3 : 1;
        String content = quoted.substring(mark, quoted.length() - mark);
        return quoted.substring(0, mark) + spaces(content) + quoted.substring(quoted.length() - mark);
    }

    private static String attribute(String nameAndValue) {
        int start = nameAndValue.indexOf('"') + 1;
        String name = nameAndValue.substring(0, start - 2);
        String value = nameAndValue.substring(start, nameAndValue.length() - 1);
        if (name.startsWith("th:")) {
            value = each(SUBSTITUTION, value, Typography::substitution);
        } else if (name.matches("aria-label|alt|title|placeholder|data-label")) {
            value = spaces(value);
        }
        return nameAndValue.substring(0, start) + value + "\"";
    }

    private static String substitution(String part) {
        String content = part.substring(1, part.length() - 1);
        String mark = part.substring(0, 1);
        if (mark.equals("'")) {
            return mark + spaces(content) + mark;
        }
        StringBuilder whole = new StringBuilder(mark);
        int from = 0;
        for (MatchResult inner : EXPRESSION.matcher(content).results().toList()) {
            whole.append(spaces(content.substring(from, inner.start())));
            whole.append(each(Pattern.compile("'[^']*'"), inner.group(), Typography::substitution));
            from = inner.end();
        }
        return whole.append(spaces(content.substring(from))).append(mark).toString();
    }

    private static String spaces(String text) {
        String colons = COLON.matcher(text).replaceAll(WIDE);
        String signs = NARROW_SIGN.matcher(colons).replaceAll(NARROW);
        String opened = OPENED.matcher(signs).replaceAll("«" + WIDE);
        return UNIT.matcher(CLOSED.matcher(opened).replaceAll(WIDE + "»")).replaceAll(WIDE);
    }

    private static String apostrophes(String text) {
        return ELISION.matcher(text).replaceAll("’");
    }

    private static String each(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
    }
}
