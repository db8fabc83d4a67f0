package fr.jalon.market.domain;

/** The orders of the list; ties by id, so that pages never overlap. */
public enum RadarSort {
    J("coalesce(c.j_likely, c.end_likely), c.id"),
    END("c.end_likely, c.id"),
    AMOUNT("c.amount DESC NULLS LAST, c.id");

    private final String sql;

    RadarSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
