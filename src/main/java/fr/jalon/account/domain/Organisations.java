package fr.jalon.account.domain;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names what a post is held in. */
@Component
public class Organisations {

    private final Companies companies;

    Organisations(Companies companies) {
        this.companies = companies;
    }

    /** The company, the authority, or the service itself. */
    public String nameOf(Post post) {
        if (post.companyId() != null) {
            return companies.findById(post.companyId()).map(Company::name).orElseThrow();
        }
        return Objects.requireNonNullElse(post.authorityName(), "Jalon");
    }
}
