package fr.jalon.tabular;

/** What the cells of a field hold; each is understood as French people write it and handed over in one form. */
public enum FieldKind {
    /** As it stands, without blanks around it. */
    TEXT,
    /** An address that mail reaches, as {@link fr.jalon.shared.EmailAddress} keeps it. */
    EMAIL,
    /** With its country: {@code +33612345678}. */
    PHONE,
    /** A day: {@code 2027-12-06}. */
    DATE,
    /** With a decimal point: {@code 14700.50}. */
    NUMBER,
    /** Nine digits whose key holds. */
    SIREN,
    /** Fourteen digits whose key holds. */
    SIRET
}
