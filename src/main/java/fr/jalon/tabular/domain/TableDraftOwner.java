package fr.jalon.tabular.domain;

import java.util.UUID;

/** Whose the drafts and the remembered columns of administrators are, who act for no company. */
public final class TableDraftOwner {

    /**
     * In the place of a company's id, and none of a company: those begin with the time they were made at. Behind the wall
     * it is as any other, so that no company sees what administrators bring, nor they what companies do.
     */
    public static final UUID ADMINS = UUID.fromString("00000000-0000-0000-0000-0000000000ad");

    private TableDraftOwner() {}
}
