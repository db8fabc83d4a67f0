package fr.jalon.cctp.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as pages show it.
 *
 * @param summary null for unsaid
 * @param trades CPV prefixes
 * @param departments none for all France
 * @param contract null where it renews none
 * @param notation how offers are marked, null for unsaid
 * @param second who signs off for the purchasing platform, null for nobody yet
 * @param openedAt null before the first version
 * @param closesAt null while unsaid
 * @param published the number of the latest version, 0 before the first
 * @param endingReason why it was withdrawn, null in other states
 */
public record DraftDetails(
        UUID id,
        Siren authority,
        String authorityName,
        String title,
        @Nullable String summary,
        List<String> trades,
        List<Department> departments,
        DraftFacts.@Nullable RenewedContract contract,
        @Nullable String notation,
        @Nullable SecondBuyer second,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        int published,
        DraftState state,
        @Nullable String endingReason,
        long version) {

    /** Who signs off for the purchasing platform. */
    public record SecondBuyer(String name, String email) {}

    public DraftDetails {
        trades = List.copyOf(trades);
        departments = List.copyOf(departments);
    }

    /** The buyer's page of it. */
    public String projectPath() {
        return "/cctp/projets/" + id;
    }

    /** The page that everybody reads. */
    public String path() {
        return "/cctp/" + id;
    }
}
