package fr.jalon.tabular.reading;

/** The kinds of table that are read. */
public enum TableFormat {
    CSV("CSV"),
    XLSX("Excel"),
    ODS("OpenDocument");

    private final String label;

    TableFormat(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
