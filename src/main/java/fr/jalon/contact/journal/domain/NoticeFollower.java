package fr.jalon.contact.journal.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.RowFollower;
import fr.jalon.site.French;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices follow when the authority that published them is merged. */
@Component
class NoticeFollower extends RowFollower {

    NoticeFollower(JdbcClient jdbc, CompanyScope scope) {
        super("contact.notice", jdbc, scope);
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "avis publié", "avis publiés");
    }
}
