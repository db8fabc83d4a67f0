package fr.jalon.site.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of SpEL that pages are made of: a path, a question about one, and a choice between two by such a question. */
interface PageExpression {

    /** What only SpEL can tell: its value, or what is wrong. */
    Object UNKNOWN = new Object();

    /** The value, {@link #UNKNOWN} when it cannot be told here. @param variables of the template by name */
    @Nullable
    Object value(Function<String, @Nullable Object> variables);

    /** Empty for what is more than this part. */
    static Optional<PageExpression> parse(String text) {
        Matcher choice = Grammar.CHOICE.matcher(text);
        if (choice.matches()) {
            return Grammar.question(choice.group(1))
                    .flatMap(question -> Grammar.term(choice.group(2))
                            .flatMap(yes -> Grammar.term(choice.group(3)).map(no -> new Choice(question, yes, no))));
        }
        return Grammar.question(text).or(() -> Grammar.term(text));
    }

    /** Either of two by a question. */
    record Choice(PageExpression question, PageExpression yes, PageExpression no) implements PageExpression {

        @Override
        public @Nullable Object value(Function<String, @Nullable Object> variables) {
            Object answer = question.value(variables);
            if (!(answer instanceof Boolean isSo)) {
                return UNKNOWN;
            }
            return (isSo ? yes : no).value(variables);
        }
    }

    /** Whether a path leads to nothing, or to something. */
    record Presence(PagePath path, boolean wanted) implements PageExpression {

        @Override
        public Object value(Function<String, @Nullable Object> variables) {
            Object value = path.value(variables);
            return value == UNKNOWN ? UNKNOWN : (Object) ((value != null) == wanted);
        }
    }

    /** The opposite of a path's yes or no. */
    record Not(PagePath path) implements PageExpression {

        @Override
        public Object value(Function<String, @Nullable Object> variables) {
            return path.value(variables) instanceof Boolean isSo ? !isSo : UNKNOWN;
        }
    }

    /** Several questions of which all, or any, are to be so; asked only until the answer is known. */
    record Several(List<PageExpression> questions, boolean all) implements PageExpression {

        @Override
        public Object value(Function<String, @Nullable Object> variables) {
            for (PageExpression question : questions) {
                if (!(question.value(variables) instanceof Boolean isSo)) {
                    return UNKNOWN;
                }
                if (isSo != all) {
                    return !all;
                }
            }
            return all;
        }
    }

    /** A text between apostrophes, or null. */
    record Literal(@Nullable String text) implements PageExpression {

        @Override
        public @Nullable Object value(Function<String, @Nullable Object> variables) {
            return text;
        }
    }

    /** How the texts of expressions are told apart. */
    final class Grammar {

        private static final String PATH = "[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*(?:\\(\\))?)*";
        private static final Pattern ONE_PATH = Pattern.compile(PATH);
        private static final Pattern PRESENCE = Pattern.compile("(" + PATH + ") (==|!=) null");
        private static final Pattern NOT = Pattern.compile("!(" + PATH + ")");
        private static final Pattern LITERAL = Pattern.compile("'([^'\\\\]*)'");
        static final Pattern CHOICE =
                Pattern.compile("([^?:']+)\\x20\\?\\x20([^?:']+|'[^']*')\\x20:\\x20([^?:']+|'[^']*')");

        private Grammar() {}

        static Optional<PageExpression> question(String text) {
            boolean all = text.contains(" and ");
            if (all != text.contains(" or ")) {
                return several(text.split(all ? " and " : " or "), all);
            }
            Matcher presence = PRESENCE.matcher(text);
            if (presence.matches()) {
                boolean wanted = presence.group(2).equals("!=");
                return PagePath.parse(presence.group(1)).map(path -> new Presence(path, wanted));
            }
            Matcher not = NOT.matcher(text);
            if (not.matches()) {
                return PagePath.parse(not.group(1)).map(Not::new);
            }
            return path(text);
        }

        private static Optional<PageExpression> several(String[] texts, boolean all) {
            List<PageExpression> questions = Stream.of(texts)
                    .map(Grammar::question)
                    .flatMap(Optional::stream)
                    .toList();
            return questions.size() == texts.length ? Optional.of(new Several(questions, all)) : Optional.empty();
        }

        static Optional<PageExpression> term(String text) {
            Matcher literal = LITERAL.matcher(text);
            if (literal.matches()) {
                return Optional.of(new Literal(literal.group(1)));
            }
            return text.equals("null") ? Optional.of(new Literal(null)) : path(text);
        }

        private static Optional<PageExpression> path(String text) {
            return ONE_PATH.matcher(text).matches() ? PagePath.parse(text).map(path -> path) : Optional.empty();
        }
    }
}
