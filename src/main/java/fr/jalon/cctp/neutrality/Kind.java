package fr.jalon.cctp.neutrality;

/** What a passage does to competition. */
public enum Kind {
    /** A brand, a model, a type or a catalogue number. */
    BRAND,
    /** A patent, or a process that belongs to one maker. */
    PATENT_OR_PROCESS,
    /** Where a thing is made or comes from. */
    ORIGIN,
    /** Where a company has its seat, its branch or its workshop. */
    ESTABLISHMENT,
    /** Having worked on the territory before. */
    TERRITORIAL_EXPERIENCE,
    /** A label or certificate of one scheme. */
    LABEL,
    /** Equivalents are refused in so many words. */
    EXCLUSIVITY,
    /** A minimum of turnover, references, years or staff. */
    THRESHOLD,
    /** What a company did before, counted when offers are compared. */
    PAST_PERFORMANCE
}
