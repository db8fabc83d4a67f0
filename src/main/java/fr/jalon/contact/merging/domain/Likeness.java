package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.PhoneDigits;
import fr.jalon.shared.PlainText;
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
        Set<Reason> reasons = new LinkedHashSet<>();
        int score = 0;
        ContactFacts a = one.facts();
        ContactFacts b = other.facts();
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
        if (one.authority().equals(other.authority())) {
            reasons.add(Reason.SAME_AUTHORITY);
            score += 30;
        }
        boolean otherFirstName = a.firstName() != null
                && b.firstName() != null
                && !plain(a.firstName()).equals(plain(b.firstName()))
                && names < SIMILAR;
        return new Likeness(otherFirstName ? Math.max(0, score - 40) : score, reasons);
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** {@code C. Aubert}, or a name without a first one, may be {@code Claire Aubert}. */
    private static boolean initials(ContactFacts a, ContactFacts b) {
        return plain(a.lastName()).equals(plain(b.lastName()))
                && (a.firstName() == null
                        || b.firstName() == null
                        || initial(a.firstName(), b.firstName())
                        || initial(b.firstName(), a.firstName()));
    }

    private static boolean initial(String shorter, String longer) {
        String letter = plain(shorter);
        return letter.length() == 1 && plain(longer).startsWith(letter);
    }

    private static String words(ContactFacts facts) {
        String[] words = plain(Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName())
                .split(" ");
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
        return phone == null ? "" : PhoneDigits.of(phone);
    }

    /** A name in letters that {@link PlainText} has no word for is compared as it is typed. */
    private static String plain(String name) {
        String plain = PlainText.of(name);
        return plain.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : plain;
    }
}
