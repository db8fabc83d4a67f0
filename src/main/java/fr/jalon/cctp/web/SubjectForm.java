package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftFacts;
import fr.jalon.market.ContractSummary;
import fr.jalon.reference.CpvLabels;
import fr.jalon.reference.PlaceParser;
import fr.jalon.reference.Trade;
import fr.jalon.reference.TradeParser;
import fr.jalon.shared.Department;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a draft is about, as typed.
 *
 * @param draftTrades codes of the CPV or words of their labels, parted by commas
 * @param draftTerritory départements and régions, by code or name; empty for all France
 * @param renewed the contract that the draft renews, kept from the address; empty for none
 * @param version of the draft that was on the page
 */
public record SubjectForm(
        @NotBlank(message = "Donnez un titre au projet : « Entretien des espaces verts, secteur nord », par exemple.")
        @Size(max = 200, message = "Le titre compte au plus 200 caractères.")
        @Nullable
        String draftTitle,

        @Size(max = 2000, message = "Le résumé compte au plus 2 000 caractères.") @ManyLines @Nullable
        String draftSummary,

        @Size(max = 500, message = "Les métiers comptent au plus 500 caractères.") @Nullable
        String draftTrades,

        @Size(max = 1000, message = "Le territoire compte au plus 1 000 caractères.") @Nullable
        String draftTerritory,

        @Nullable String renewed,
        @Nullable String version) {

    private static final int SHOWN = 6;
    private static final int LONGEST_TITLE = 200;

    static SubjectForm blank() {
        return new SubjectForm("", "", "", "", "", "");
    }

    /** For the draft that renews a contract: called like it, of its trade and place. */
    static SubjectForm renewing(ContractSummary contract) {
        String title = Objects.requireNonNullElse(contract.object(), "");
        return new SubjectForm(
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                "",
                contract.cpv() == null ? "" : contract.cpv().significantPrefix(),
                contract.department() == null ? "" : contract.department().code(),
                contract.id().toString(),
                "");
    }

    static SubjectForm of(DraftDetails draft) {
        return new SubjectForm(
                draft.title(),
                draft.summary(),
                String.join(", ", draft.trades()),
                draft.departments().stream().map(Department::code).collect(Collectors.joining(", ")),
                "",
                String.valueOf(draft.version()));
    }

    /** What was typed; what cannot be read is told to the errors. @param contract that the draft renews, kept as it is */
    DraftFacts read(BindingResult errors, DraftFacts.@Nullable RenewedContract contract) {
        SortedSet<String> trades = new TreeSet<>();
        for (String typed : TradeParser.parts(draftTrades)) {
            TradeParser.code(typed).ifPresentOrElse(trades::add, () -> trade(typed, trades, errors));
        }
        List<String> unknown = PlaceParser.unknown(draftTerritory);
        if (!unknown.isEmpty()) {
            errors.rejectValue(
                    "draftTerritory", "unknown", "Département ou région inconnu : " + String.join(", ", unknown) + ".");
        }
        return new DraftFacts(
                text(draftTitle),
                text(draftSummary).isEmpty() ? null : text(draftSummary).replace("\r\n", "\n"),
                trades,
                new TreeSet<>(PlaceParser.departments(draftTerritory)),
                contract);
    }

    /** Words that mean one trade are that trade; where they mean several, they are told with their codes. */
    private static void trade(String typed, SortedSet<String> trades, BindingResult errors) {
        List<Trade> found = CpvLabels.inFrench().search(typed, SHOWN);
        if (found.size() == 1) {
            trades.add(found.get(0).prefix());
        } else if (found.isEmpty()) {
            errors.rejectValue(
                    "draftTrades",
                    "unknown",
                    "« " + typed + " » n’est ni un code CPV ni un mot de ses libellés : essayez un mot plus général.");
        } else {
            errors.rejectValue(
                    "draftTrades",
                    "several",
                    "« " + typed + " » désigne plusieurs métiers : tapez le code de celui qui convient, parmi "
                            + found.stream()
                                    .map(one -> one.prefix() + " (" + one.label() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
