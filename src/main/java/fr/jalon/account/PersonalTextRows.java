package fr.jalon.account;

import fr.jalon.shared.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in columns of tables that no entity maps, each with a {@code company_id}. */
public abstract class PersonalTextRows implements PersonalTexts {

    /**
     * A column of texts.
     *
     * @param table with its schema, in the statement {@code t}
     * @param key a column that, with the text, says which row it is
     * @param most characters it may have
     * @param authority SQL for the SIREN that the text is about; may be null in the base
     */
    public record TextColumn(String table, String key, String name, int most, String authority) {}

    private record Words(Object key, String text, @Nullable String siren) {}

    /** Of a text that is about no authority in particular. */
    protected static final String NONE = "NULL::text";

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final List<TextColumn> columns;

    protected PersonalTextRows(JdbcClient jdbc, CompanyScope scope, List<TextColumn> columns) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.columns = List.copyOf(columns);
    }

    @Override
    public void forget(ErasedPerson person) {
        columns.forEach(column -> forget(person, column));
    }

    private void forget(ErasedPerson person, TextColumn column) {
        for (Words words : words(column)) {
            Siren authority = words.siren() == null ? null : new Siren(words.siren());
            String left = person.about(authority).erase(words.text(), column.most());
            if (!left.equals(words.text())) {
                write(column, words, left);
            }
        }
    }

    /** Held until the end: who writes one of them meanwhile waits, and is not overwritten or overlooked. */
    private List<Words> words(TextColumn column) {
        return jdbc.sql("SELECT " + column.key() + " AS key, " + column.name() + " AS words, " + column.authority()
                        + " AS siren FROM " + column.table() + " AS t WHERE company_id = ? AND " + column.name()
                        + " IS NOT NULL FOR UPDATE OF t")
                .param(scope.required())
                .query((row, number) -> new Words(row.getObject("key"), row.getString("words"), row.getString("siren")))
                .list();
    }

    private void write(TextColumn column, Words words, String left) {
        jdbc.sql("UPDATE " + column.table() + " SET " + column.name() + " = ? WHERE company_id = ? AND " + column.key()
                        + " = ? AND " + column.name() + " = ?")
                .params(left, scope.required(), words.key(), words.text())
                .update();
    }
}
