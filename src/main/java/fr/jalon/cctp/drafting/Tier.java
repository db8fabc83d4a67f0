package fr.jalon.cctp.drafting;

/** What a clause of an outline is called, from the outermost. */
public enum Tier {
    CHAPTER,
    ARTICLE,
    CLAUSE,
    /** These three are never guessed: documents that Jalon has written say them. */
    PARAGRAPH,
    POINT,
    DETAIL
}
