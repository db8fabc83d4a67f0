package fr.jalon.authority.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over into the list who has published awards, and under which name. */
@Service
class PublishedNameService {

    private final AuthorityRepository authorities;
    private final PublishedNameRepository publishedNames;
    private final Clock clock;

    PublishedNameService(AuthorityRepository authorities, PublishedNameRepository publishedNames, Clock clock) {
        this.authorities = authorities;
        this.publishedNames = publishedNames;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean hasNews() {
        return publishedNames.hasNews();
    }

    @Transactional
    public int learn() {
        authorities.lockAll();
        return publishedNames.learn(clock.instant());
    }
}
