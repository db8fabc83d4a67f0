package fr.jalon.retroplanning.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.law.ProcedureChoice;
import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.wording.ProcedureChoiceWording;
import fr.jalon.shared.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The template that suits the contract that follows a running one.
 *
 * @param why in sentences, the first says what it rests on
 */
record TemplateProposal(Template template, List<String> why) {

    static TemplateProposal of(ContractSummary contract, LocalDate today) {
        Purchase purchase = contract.works() ? Purchase.WORKS : Purchase.SUPPLIES_AND_SERVICES;
        LocalDate day = Optional.ofNullable(contract.j())
                .map(window -> window.likely())
                .filter(likely -> likely.isAfter(today))
                .orElse(today);
        ProcedureChoice choice = ProcedureChoice.of(published(contract.procedure()), purchase, contract.amount(), day);
        return new TemplateProposal(template(choice), ProcedureChoiceWording.why(choice));
    }

    private static Template template(ProcedureChoice choice) {
        return switch (choice.procedure()) {
            case ADAPTED -> BuiltInTemplates.PROCEDURE_ADAPTEE;
            case RESTRICTED, NEGOTIATED, DEFENCE -> BuiltInTemplates.PROCEDURE_RESTREINTE;
            case OPEN ->
                choice.purchase() == Purchase.WORKS
                        ? BuiltInTemplates.TRAVAUX
                        : BuiltInTemplates.SERVICES_ET_FOURNITURES;
        };
    }

    /** As the open data publish it. */
    private static @Nullable Procedure published(@Nullable String words) {
        String plain = words == null ? "" : PlainText.of(words);
        if (plain.contains("adaptee") || plain.equals("mapa")) {
            return Procedure.ADAPTED;
        }
        if (plain.contains("restreint")) {
            return Procedure.RESTRICTED;
        }
        if (plain.contains("avec negociation")) {
            return Procedure.NEGOTIATED;
        }
        return plain.contains("ouvert") ? Procedure.OPEN : null;
    }
}
