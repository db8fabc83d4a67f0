package fr.jalon.tabular.web;

import fr.jalon.tabular.TableImport;
import java.util.UUID;

/** Where the pages of an import are. */
final class TableAddress {

    /** Where all of them begin. */
    static final String ALL = "/imports/tables/";

    private TableAddress() {}

    static String of(TableImport target) {
        return ALL + target.key();
    }

    static String of(TableImport target, UUID draft) {
        return of(target) + "/" + draft;
    }
}
