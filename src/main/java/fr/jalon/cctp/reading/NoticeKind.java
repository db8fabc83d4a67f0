package fr.jalon.cctp.reading;

/** What is told of a file beside its blocks. */
public enum NoticeKind {
    /** Revisions that are not decided: taken as if they were accepted. */
    INSERTION,
    DELETION,
    MOVE,
    /** Its words are kept here, and are in no block. */
    FOOTNOTE,
    ENDNOTE,
    COMMENT,
    IMAGE,
    /** Its words are blocks of their own, before the paragraph it hangs on. */
    TEXT_BOX,
    /** Its words are in a block, though nobody sees them in the document. */
    HIDDEN_TEXT,
    /** Its last value is in a block. */
    FIELD,
    /** Nothing of it is read. */
    EMBEDDED_OBJECT,
    /** Its signs are in a block, one after the other: fractions and powers are lost. */
    EQUATION,
    TABLE_OF_CONTENTS,
    HEADER,
    FOOTER,
    /** Written by Jalon: its headings, and nothing else, open the clauses. */
    OWN_STYLES
}
