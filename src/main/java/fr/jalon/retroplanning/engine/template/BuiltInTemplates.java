package fr.jalon.retroplanning.engine.template;

import java.util.List;
import java.util.Optional;

/** The templates Jalon brings along. A version once published stays here for the plans made with it. */
public final class BuiltInTemplates {

    /** Services and current supplies: the method as its authors wrote it, J-52 days included. */
    public static final Template SERVICES_ET_FOURNITURES = new Template(
            "services-fournitures",
            1,
            "Services et fournitures courantes",
            "Le rétroplanning vaut pour un marché de services ou de fournitures courantes. Pour certains marchés de "
                    + "travaux d’une dimension exceptionnelle, les délais doivent être rallongés.",
            List.of(ProspectionStep.step(), HypothesesStep.step(), PreparationStep.step(), PublicityStep.step()),
            new LegalMinimum(
                    PublicityStep.NOTICE,
                    30,
                    "en appel d’offres ouvert, 35 jours depuis l’envoi de l’avis (R2161-2), 30 par voie électronique "
                            + "(R2161-3) ; une procédure adaptée n’a pas de minimum. Vérifiez la date auprès de l’acheteur."));

    private BuiltInTemplates() {}

    public static List<Template> all() {
        return List.of(SERVICES_ET_FOURNITURES);
    }

    public static Optional<Template> find(String key, int version) {
        return all().stream()
                .filter(template -> template.key().equals(key) && template.version() == version)
                .findFirst();
    }
}
