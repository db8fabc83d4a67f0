package fr.jalon.contact.domain;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that two entries are one person, of 100: the same address or number says most, a name says it within one
 * authority. Pure.
 *
 * @param reasons in the order of their weight
 */
public record Likeness(int score, Set<Reason> reasons) {

    /** What two entries have in common. */
    public enum Reason {
        SAME_MAIL("même adresse e-mail"),
        SAME_PHONE("même téléphone"),
        SAME_NAME("même nom"),
        SIMILAR_NAME("nom proche"),
        SAME_AUTHORITY("même collectivité");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** In French, for people. */
        public String label() {
            return label;
        }
    }

    private static final int LIKELY = 60;
    private static final double SIMILAR = 0.45;

    public Likeness {
        reasons = new LinkedHashSet<>(reasons);
    }

    public static Likeness of(ContactDetails one, ContactDetails other) {
        return of(one.authority(), one.facts(), other.authority(), other.facts());
    }

    static Likeness of(Siren authority, ContactFacts a, Siren otherAuthority, ContactFacts b) {
        Set<Reason> reasons = new LinkedHashSet<>();
        int score = 0;
        if (a.email() != null && a.email().equalsIgnoreCase(b.email())) {
            reasons.add(Reason.SAME_MAIL);
            score += 50;
        }
        if (digits(a.phone()).length() >= 9 && digits(a.phone()).equals(digits(b.phone()))) {
            reasons.add(Reason.SAME_PHONE);
            score += 20;
        }
        double names = similarity(words(a), words(b));
        if (names >= 1) {
            reasons.add(Reason.SAME_NAME);
            score += 40;
        } else if (names >= SIMILAR || initials(a, b)) {
            reasons.add(Reason.SIMILAR_NAME);
            score += 30;
        }
        if (authority.equals(otherAuthority)) {
            reasons.add(Reason.SAME_AUTHORITY);
            score += 30;
        }
        boolean otherFirstName = a.firstName() != null
                && b.firstName() != null
                && !PlainText.of(a.firstName()).equals(PlainText.of(b.firstName()))
                && names < SIMILAR;
        return new Likeness(otherFirstName ? Math.max(0, score - 40) : score, reasons);
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /**
     * Beyond likely: one name within one authority, or one address and a name that is alike. An address alone is no proof,
     * a whole town hall may share it.
     */
    boolean isCertain() {
        return reasons.contains(Reason.SAME_NAME) && reasons.contains(Reason.SAME_AUTHORITY)
                || reasons.contains(Reason.SAME_MAIL)
                        && (reasons.contains(Reason.SAME_NAME) || reasons.contains(Reason.SIMILAR_NAME));
    }

    /** {@code C. Aubert}, or a name without a first one, may be {@code Claire Aubert}. */
    private static boolean initials(ContactFacts a, ContactFacts b) {
        return PlainText.of(a.lastName()).equals(PlainText.of(b.lastName()))
                && (a.firstName() == null
                        || b.firstName() == null
                        || initial(a.firstName(), b.firstName())
                        || initial(b.firstName(), a.firstName()));
    }

    private static boolean initial(String shorter, String longer) {
        String letter = PlainText.of(shorter);
        return letter.length() == 1 && PlainText.of(longer).startsWith(letter);
    }

    private static String words(ContactFacts facts) {
        String typed = Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName();
        String plain = PlainText.of(typed);
        if (plain.isEmpty()) {
            return typed.strip().toLowerCase(Locale.ROOT); // of another alphabet
        }
        String[] words = plain.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Shared threes of letters out of all, as pg_trgm counts them: 1 for the same, 0 for nothing alike. */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> a = threes(one);
        Set<String> b = threes(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static Set<String> threes(String text) {
        Set<String> found = new HashSet<>();
        for (String word : text.split(" ")) {
            String padded = "  " + word + " ";
            for (int at = 0; at + 3 <= padded.length(); at++) {
                found.add(padded.substring(at, at + 3));
            }
        }
        return found;
    }

    private static String digits(@Nullable String phone) {
        return phone == null
                ? ""
                : phone.toLowerCase(Locale.ROOT).replaceAll("\\D", "").replaceFirst("^0033|^33", "0");
    }
}
