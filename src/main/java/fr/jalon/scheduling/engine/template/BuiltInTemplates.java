package fr.jalon.scheduling.engine.template;

import fr.jalon.scheduling.engine.law.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates Jalon brings along. A version once published stays here for the plans made with it. */
public final class BuiltInTemplates {

    /** Services and current supplies: the method as its authors wrote it, J-52 days included. */
    public static final Template SERVICES_ET_FOURNITURES = new Template(
            "services-fournitures",
            2,
            "Services et fournitures courantes",
            "Le rétroplanning vaut pour un marché de services ou de fournitures courantes. Pour certains marchés de "
                    + "travaux d’une dimension exceptionnelle, les délais doivent être rallongés.",
            List.of(ProspectionStep.step(), HypothesesStep.step(), PreparationStep.step(), PublicityStep.step()),
            new LegalMinimum(PublicityStep.NOTICE, Procedure.OPEN));

    /** Works: the buyer prepares them longer, with a design team. */
    public static final Template TRAVAUX = new Template(
            "travaux",
            2,
            "Travaux",
            "Un marché de travaux se prépare avec un maître d’œuvre : la prospection commence quinze mois avant J.",
            List.of(
                    new TemplatePace(ProspectionStep.step(), Offset.months(15), Offset.months(10)).stretched(),
                    new TemplatePace(HypothesesStep.step(), Offset.months(10), Offset.months(8)).stretched(),
                    new TemplatePace(PreparationStep.step(), Offset.months(10), Offset.days(52)).stretched(),
                    PublicityStep.step()),
            new LegalMinimum(PublicityStep.NOTICE, Procedure.OPEN));

    /** Works of an exceptional size: the method says that its periods must be lengthened for them. */
    public static final Template TRAVAUX_EXCEPTIONNELS = new Template(
            "travaux-exceptionnels",
            2,
            "Travaux d’une dimension exceptionnelle",
            "Pour certains marchés de travaux d’une dimension exceptionnelle, les délais doivent être rallongés : deux "
                    + "ans de chemin, et trois mois entre la publicité et J.",
            List.of(
                    new TemplatePace(ProspectionStep.step(), Offset.months(24), Offset.months(16)).stretched(),
                    new TemplatePace(HypothesesStep.step(), Offset.months(16), Offset.months(13)).stretched(),
                    new TemplatePace(PreparationStep.step(), Offset.months(16), Offset.days(90)).stretched(),
                    new TemplatePace(PublicityStep.step(), Offset.days(90), Offset.days(1)).stretched()),
            new LegalMinimum(PublicityStep.NOTICE, Procedure.OPEN));

    /** Below the thresholds the buyer sets the period himself, three weeks as often as not. */
    public static final Template PROCEDURE_ADAPTEE = new Template(
            "procedure-adaptee",
            2,
            "Procédure adaptée (MAPA)",
            "La loi ne fixe pas de délai : l’acheteur en laisse un raisonnable, souvent trois semaines. Tout va plus vite "
                    + "une fois l’avis paru, d’où l’intérêt d’être connu avant.",
            List.of(
                    new TemplatePace(ProspectionStep.step(), Offset.months(10), Offset.months(6)).stretched(),
                    new TemplatePace(HypothesesStep.step(), Offset.months(6), Offset.months(4)).stretched(),
                    new TemplatePace(PreparationStep.step(), Offset.months(6), Offset.days(22)).stretched(),
                    new TemplatePace(PublicityStep.adapted(), Offset.days(22), Offset.days(1)).stretched()),
            new LegalMinimum(PublicityStep.NOTICE, Procedure.ADAPTED));

    /** Candidatures first, offers of those chosen then: J is the day of the offer. */
    public static final Template PROCEDURE_RESTREINTE = new Template(
            "procedure-restreinte",
            2,
            "Appel d’offres restreint",
            "Deux temps : la candidature d’abord (trente jours au moins), l’offre ensuite pour les candidats retenus "
                    + "(vingt-cinq jours au moins). J est le jour de l’offre.",
            List.of(
                    ProspectionStep.step(),
                    HypothesesStep.step(),
                    new TemplatePace(PreparationStep.step(), Offset.months(8), Offset.days(80)).stretched(),
                    PublicityStep.restricted()),
            new LegalMinimum(PublicityStep.NOTICE, Procedure.RESTRICTED));

    private static final List<Template> ALL =
            List.of(SERVICES_ET_FOURNITURES, TRAVAUX, TRAVAUX_EXCEPTIONNELS, PROCEDURE_ADAPTEE, PROCEDURE_RESTREINTE);

    /** Everything ever published, the newest version of each first. */
    private static final List<Template> VERSIONS = Stream.concat(
                    ALL.stream(), ALL.stream().map(FormerTemplates::first))
            .toList();

    private BuiltInTemplates() {}

    /** The newest version of each, the one for most contracts first. */
    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> find(String key, int version) {
        return versions(key).stream()
                .filter(template -> template.version() == version)
                .findFirst();
    }

    /** Every version of a template, the newest first; empty when it is none of Jalon's. */
    public static List<Template> versions(String key) {
        return VERSIONS.stream().filter(template -> template.key().equals(key)).toList();
    }

    /** The newest version of a template, by key. */
    public static Optional<Template> newest(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }
}
