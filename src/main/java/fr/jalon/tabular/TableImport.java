package fr.jalon.tabular;

import fr.jalon.account.Role;
import java.util.List;
import java.util.Set;

/**
 * What a module can take from tables that people bring. A bean of this type has its pages at
 * {@code /imports/tables/{key}}: the file is chosen, its columns are recognised or said, its rows checked and shown with
 * their faults, and what is right is handed over when the person says so.
 */
public interface TableImport {

    /** In addresses and in what is remembered: small letters, for good. */
    String key();

    /** What its pages say. */
    TableWords words();

    /** What the page is headed by that tells what came of it. */
    default String done() {
        return "Import terminé";
    }

    /** What is taken from a row. */
    TableSchema schema();

    /** Who may import: people of companies (all, unless the module says otherwise) or administrators, never both. */
    default Set<Role> roles() {
        return Role.OF_A_COMPANY;
    }

    /** The module's own rules, fresh for each reading of a file; called within a transaction of the company. */
    default RowChecker checker() {
        return row -> List.of();
    }

    /**
     * Takes all rows without fault, once for each file, in one transaction of the company in scope: what is thrown takes
     * everything back.
     *
     * @param rows read as they are asked for, so that they need no memory; to be gone through once
     * @return what came of it, in a French sentence: {@code 12 contacts ajoutés, 3 déjà connus.}
     * @throws TableRefusedException when they cannot be saved, with the sentence to show
     */
    String save(Iterable<TableRow> rows, TableOrigin origin);
}
