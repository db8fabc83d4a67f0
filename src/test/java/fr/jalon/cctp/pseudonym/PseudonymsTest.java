package fr.jalon.cctp.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class PseudonymsTest {

    private static final Siren AUTHORITY = new Siren("971960026");

    @Autowired
    Pseudonyms pseudonyms;

    @Autowired
    SomeProjects projects;

    @Test
    void aCompanyIsTheSameInOneDialogueAndAnotherInTheNext() {
        UUID company = UUID.randomUUID();
        UUID first = projects.open(projects.buyer("Claire des pseudonymes", AUTHORITY));
        UUID second = projects.open(projects.buyer("Luc des pseudonymes", AUTHORITY));

        assertThat(pseudonyms.participantIfAny(first, company))
                .as("nobody has spoken yet")
                .isEmpty();
        UUID here = pseudonyms.participant(first, company);
        assertThat(here).isEqualTo(pseudonyms.participant(first, company)).isNotEqualTo(company);
        assertThat(pseudonyms.participant(first, UUID.randomUUID())).isNotEqualTo(here);
        assertThat(pseudonyms.participant(second, company)).isNotEqualTo(here);
    }

    @Test
    void onceItIsArchivedNobodyCanSayWhoSpoke() {
        UUID company = UUID.randomUUID();
        UUID draft = projects.open(projects.buyer("Anne des archives", AUTHORITY));
        UUID before = pseudonyms.participant(draft, company);

        pseudonyms.archive(draft);

        assertThat(pseudonyms.participantIfAny(draft, company)).isEmpty();
        assertThat(pseudonyms.participant(draft, company))
                .as("the key is gone for good")
                .isNotEqualTo(before);
    }
}
