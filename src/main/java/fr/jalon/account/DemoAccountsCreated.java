package fr.jalon.account;

import java.util.List;
import java.util.UUID;

/**
 * The people of the demonstration are there. A plain application event, published at each start of a demonstration
 * after they are committed; other modules add their part of the demonstration, idempotently and each in its
 * {@code @Order}.
 *
 * @param companyId « Atelier du Sillon »
 * @param membershipIds its people, the owner first
 * @param otherCompanyId the other company, which must see nothing of the first
 * @param buyerId the membership of who buys for « Métropole de l’Estuaire », SIREN 999000011
 */
public record DemoAccountsCreated(UUID companyId, List<UUID> membershipIds, UUID otherCompanyId, UUID buyerId) {

    public DemoAccountsCreated {
        membershipIds = List.copyOf(membershipIds);
    }
}
