package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets everything that points to a person follow a merge, and remembers whom it pointed to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PersonFollowService {

    private final List<PersonFollower> followers;
    private final JdbcClient jdbc;
    private final CompanyScope scope;

    PersonFollowService(List<PersonFollower> followers, JdbcClient jdbc, CompanyScope scope) {
        this.followers = followers;
        this.jdbc = jdbc;
        this.scope = scope;
    }

    private record Remembered(String thing, UUID formerId) {}

    /** @param merged the person who stands for the former one from now on */
    void follow(UUID former, UUID merged) {
        for (PersonFollower follower : followers) {
            for (String thing : follower.move(former, merged)) {
                jdbc.sql("INSERT INTO contact.merge_followed (merge_id, company_id, kind, thing, former_id)"
                                + " VALUES (?, ?, ?, ?, ?)")
                        .params(merged, scope.required(), follower.kind(), thing, former)
                        .update();
            }
        }
    }

    /**
     * What pointed to one of the two points there again, and what was noted of the merged person since, to the one kept.
     *
     * @param told whose address it was that mails since then went to
     */
    void giveBack(UUID merged, UUID kept, UUID told) {
        for (PersonFollower follower : followers) {
            of(merged, follower).stream()
                    .collect(Collectors.groupingBy(
                            Remembered::formerId, Collectors.mapping(Remembered::thing, Collectors.toList())))
                    .forEach((former, things) -> follower.giveBack(merged, former, things));
            follower.move(merged, follower.isSent() ? told : kept);
        }
    }

    /** The former entry goes: what was pointed to it since, by a form that was open, points to who stands for it. */
    void goes(UUID former, UUID standing) {
        followers.forEach(follower -> follower.move(former, standing));
    }

    /** There is nothing to give back any more. */
    void settle(UUID person) {
        followers.forEach(follower -> follower.settle(person));
    }

    private List<Remembered> of(UUID merged, PersonFollower follower) {
        return jdbc.sql("SELECT thing, former_id FROM contact.merge_followed"
                        + " WHERE company_id = ? AND merge_id = ? AND kind = ?")
                .params(scope.required(), merged, follower.kind())
                .query(Remembered.class)
                .list();
    }
}
