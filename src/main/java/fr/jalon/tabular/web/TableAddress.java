package fr.jalon.tabular.web;

import fr.jalon.tabular.TableImport;
import java.util.UUID;

/** Where the pages of an import are. */
final class TableAddress {

    private TableAddress() {}

    static String of(TableImport target) {
        return "/imports/tables/" + target.key();
    }

    static String of(TableImport target, UUID draft) {
        return of(target) + "/" + draft;
    }
}
