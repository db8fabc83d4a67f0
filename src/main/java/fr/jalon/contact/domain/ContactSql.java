package fr.jalon.contact.domain;

/** What queries of several tables say of a contact {@code p}. */
public final class ContactSql {

    /** As {@link ContactDetails#name()}: {@code Mme Claire Aubert}; empty when there is no contact. */
    public static final String NAME = """
            concat_ws(U&'\\00A0', CASE p.civility WHEN 'MADAME' THEN 'Mme' WHEN 'MONSIEUR' THEN 'M.' END,
                      p.first_name, p.last_name)
            """;

    private ContactSql() {}
}
