package fr.jalon.market.intake.reading;

/** The ways awards are written. Whether a JSON record is of 2019 or of 2022 is told by its fields, not by the file. */
public enum Format {
    JSON,
    XML,
    CSV
}
