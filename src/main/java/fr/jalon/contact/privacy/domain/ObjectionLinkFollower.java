package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.PersonFollower;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever objects by the link of an old letter is erased under the merged entry, however long ago the merge was. */
@Component
class ObjectionLinkFollower implements PersonFollower {

    private static final String MOVE =
            "UPDATE contact.objection_link SET contact_id = ? WHERE company_id = ? AND contact_id = ?";

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ObjectionLinkFollower(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "objection-link";
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        return jdbc.sql(MOVE + " RETURNING token_hash")
                .params(into, scope.required(), from)
                .query(String.class)
                .list();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        jdbc.sql(MOVE + " AND token_hash = ANY(?)")
                .params(into, scope.required(), from, moved.toArray(String[]::new))
                .update();
    }

    /** The link is in a letter. */
    @Override
    public boolean isSent() {
        return true;
    }
}
