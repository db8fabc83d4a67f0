package fr.jalon.cctp.drafting;

/** Why a clause begins where it does. */
public enum GuessReason {
    /** Its author made it a heading. */
    HEADING,
    /** {@code TITRE II}, {@code Chapitre 3}, {@code Annexe 1}. */
    TYPED_DIVISION,
    /** {@code Article 6bis}. */
    TYPED_ARTICLE,
    /** {@code 2.5.} */
    TYPED_NUMBER,
    /** {@code A)}, {@code IV.}, {@code 3 –}: before a short line that is no item of an enumeration. */
    TYPED_SIGN,
    /** Numbered by the word processor, short, and no item of an enumeration. */
    AUTOMATIC_NUMBER,
    /** A short line in bold. */
    SHORT_BOLD,
    /** What stands before the first heading. */
    OPENING,
    /** A person cut here. */
    BY_HAND
}
