package fr.jalon.market.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the list's files, in their order. Values are texts, dates, whole or decimal numbers, or nothing. */
enum RadarColumn {
    ACHETEUR_SIREN(contract -> contract.buyer().value()),
    ACHETEUR(ContractSummary::buyerLabel),
    DEPARTEMENT(contract ->
            contract.department() == null ? null : contract.department().code()),
    CONTRAT(ContractSummary::number),
    OBJET(ContractSummary::object),
    CPV(contract -> text(contract.cpv())),
    METIER(ContractSummary::cpvLabel),
    TITULAIRE(ContractSummary::holders),
    NOTIFICATION(ContractSummary::notification),
    DUREE_MOIS(ContractSummary::months),
    MONTANT(contract -> euros(contract.amount())),
    PLAFOND(contract -> contract.framework() ? "oui" : "non"),
    FIN_MIN(contract -> day(contract.end(), DateWindow::min)),
    FIN_PROBABLE(contract -> day(contract.end(), DateWindow::likely)),
    FIN_MAX(contract -> day(contract.end(), DateWindow::max)),
    J_MIN(contract -> day(contract.j(), DateWindow::min)),
    J_PROBABLE(contract -> day(contract.j(), DateWindow::likely)),
    J_MAX(contract -> day(contract.j(), DateWindow::max)),
    RENOUVELLEMENT(contract -> contract.works() ? "non" : contract.uncertain() ? "incertain" : "attendu"),
    PROCEDURE(ContractSummary::procedure),
    POURQUOI(contract -> String.join(" ", contract.reasons()));

    private final Function<ContractSummary, @Nullable Object> value;

    RadarColumn(Function<ContractSummary, @Nullable Object> value) {
        this.value = value;
    }

    String heading() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A contract's values, in the order of the columns. */
    static @Nullable Object[] cells(ContractSummary contract) {
        return Stream.of(values()).map(column -> column.value.apply(contract)).toArray();
    }

    private static @Nullable Object text(@Nullable Cpv cpv) {
        return cpv == null ? null : cpv.value();
    }

    private static @Nullable Object euros(@Nullable Amount amount) {
        return amount == null ? null : amount.euros();
    }

    private static @Nullable LocalDate day(@Nullable DateWindow window, Function<DateWindow, LocalDate> bound) {
        return window == null ? null : bound.apply(window);
    }
}
