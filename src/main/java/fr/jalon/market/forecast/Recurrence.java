package fr.jalon.market.forecast;

/** Whether another contract of the same object is to be expected when this one ends. */
public enum Recurrence {
    /** A lasting need: services and supplies of a year or more. */
    EXPECTED,
    /** Perhaps not: short, intellectual, without publicity, or drawn from a framework. */
    UNCERTAIN,
    /** No: works end, they are not renewed. */
    NONE
}
