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

    /** Nobody writes the same text anew so often in the time of an erasure. */
    private static final int TRIES = 20;

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
        for (TextColumn column : columns) {
            int tries = 0;
            while (!forget(person, column)) {
                tries++;
                if (tries == TRIES) {
                    throw new IllegalStateException(column.table() + "." + column.name() + " cannot be written");
                }
            }
        }
    }

    /** @return false where a text was written anew since it was read: it is neither overwritten nor overlooked, but read again */
    private boolean forget(ErasedPerson person, TextColumn column) {
        boolean all = true;
        for (Words words : words(column)) {
            Siren authority = words.siren() == null ? null : new Siren(words.siren());
            String left = person.about(authority).erase(words.text(), column.most());
            if (!left.equals(words.text())) {
                all &= write(column, words, left);
            }
        }
        return all;
    }

    private List<Words> words(TextColumn column) {
        return jdbc.sql("SELECT " + column.key() + " AS key, " + column.name() + " AS words, " + column.authority()
                        + " AS siren FROM " + column.table() + " AS t WHERE company_id = ? AND " + column.name()
                        + " IS NOT NULL")
                .param(scope.required())
                .query((row, number) -> new Words(row.getObject("key"), row.getString("words"), row.getString("siren")))
                .list();
    }

    private boolean write(TextColumn column, Words words, String left) {
        return jdbc.sql("UPDATE " + column.table() + " SET " + column.name() + " = ? WHERE company_id = ? AND "
                                + column.key() + " = ? AND " + column.name() + " = ?")
                        .params(left, scope.required(), words.key(), words.text())
                        .update()
                > 0;
    }
}
