package fr.jalon.contact.merging.domain;

import java.util.LinkedHashSet;
import java.util.Set;

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

    static Likeness of(ComparedContact one, ComparedContact other) {
        Set<Reason> reasons = new LinkedHashSet<>();
        int score = 0;
        if (one.mail() != null && one.mail().equalsIgnoreCase(other.mail())) {
            reasons.add(Reason.SAME_MAIL);
            score += 50;
        }
        if (one.phone().length() >= 9 && one.phone().equals(other.phone())) {
            reasons.add(Reason.SAME_PHONE);
            score += 20;
        }
        double names = one.similarity(other);
        if (names >= 1) {
            reasons.add(Reason.SAME_NAME);
            score += 40;
        } else if (names >= SIMILAR || initials(one, other)) {
            reasons.add(Reason.SIMILAR_NAME);
            score += 30;
        }
        if (one.authority().equals(other.authority())) {
            reasons.add(Reason.SAME_AUTHORITY);
            score += 30;
        }
        boolean otherFirstName = one.firstName() != null
                && other.firstName() != null
                && !one.firstName().equals(other.firstName())
                && names < SIMILAR;
        return new Likeness(otherFirstName ? Math.max(0, score - 40) : score, reasons);
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** {@code C. Aubert}, or a name without a first one, may be {@code Claire Aubert}. */
    private static boolean initials(ComparedContact one, ComparedContact other) {
        return one.lastName().equals(other.lastName())
                && (one.firstName() == null
                        || other.firstName() == null
                        || initial(one.firstName(), other.firstName())
                        || initial(other.firstName(), one.firstName()));
    }

    private static boolean initial(String shorter, String longer) {
        return shorter.length() == 1 && longer.startsWith(shorter);
    }
}
