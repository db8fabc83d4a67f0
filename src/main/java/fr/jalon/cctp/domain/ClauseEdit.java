package fr.jalon.cctp.domain;

/** What came of writing a clause. */
public sealed interface ClauseEdit {

    /** It says now what was typed. */
    record Saved() implements ClauseEdit {}

    /**
     * A colleague has written it meanwhile: a person merges both.
     *
     * @param current what it says now
     * @param version of that
     */
    record Collides(ClauseWords current, long version) implements ClauseEdit {}
}
