package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters, referrals and answers, with the names of the files that came. The files themselves are not read. */
@Component
class RequestTexts extends PersonalTextRows {

    private static final String OF_REQUEST = "(SELECT r.siren FROM contact.request r WHERE r.id = t.request_id)";

    private final RequestRepository requests;
    private final CompanyScope scope;

    RequestTexts(RequestRepository requests, JdbcClient jdbc, CompanyScope scope) {
        super(jdbc, scope, List.of(new TextColumn("contact.request_file", "id", "name", 150, OF_REQUEST)));
        this.requests = requests;
        this.scope = scope;
    }

    @Override
    public void forget(ErasedPerson person) {
        super.forget(person);
        requests.findByCompanyId(scope.required()).forEach(one -> one.forget(person.about(one.authority())));
    }
}
