package fr.jalon.tabular.mapping;

/**
 * What a cell was understood to say.
 *
 * @param value in the form of its kind, empty where the cell is or where it is not understood
 * @param shown the same as people read it
 * @param fault why it is not understood, in French; empty when it is
 */
public record CellReading(String value, String shown, String fault) {

    static CellReading of(String value, String shown) {
        return new CellReading(value, shown, "");
    }

    static CellReading fault(String sentence) {
        return new CellReading("", "", sentence);
    }

    /** Whether it says something that is understood. */
    public boolean isUnderstood() {
        return !value.isEmpty();
    }
}
