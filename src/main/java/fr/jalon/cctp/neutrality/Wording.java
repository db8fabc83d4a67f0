package fr.jalon.cctp.neutrality;

/** French for the buyer: why a passage is at issue and how to mend it. */
final class Wording {

    private Wording() {}

    static String why(Kind kind) {
        return switch (kind) {
            case BRAND ->
                "Une marque, un type ou une référence écarte les autres fabricants. Il faut que l’objet du marché le justifie, ou que l’on ne puisse pas décrire autrement et que « ou équivalent » l’accompagne.";
            case PATENT_OR_PROCESS ->
                "Un brevet ou un procédé réserve le marché à celui qui le détient. Il faut que l’objet du marché le justifie.";
            case ORIGIN -> "Une origine ou une provenance imposée écarte des produits qui rendraient le même service.";
            case ESTABLISHMENT ->
                "Le lieu d’implantation écarte des entreprises capables d’exécuter le marché. Ce qui compte est ce qu’elles font, par exemple leur délai d’intervention.";
            case TERRITORIAL_EXPERIENCE ->
                "Demander d’avoir déjà travaillé sur le territoire favorise les titulaires en place.";
            case LABEL -> "Un label ou un certificat nommé seul écarte ceux qui prouvent la même chose autrement.";
            case EXCLUSIVITY ->
                "La phrase refuse les équivalents : un produit de même usage serait écarté sans examen.";
            case THRESHOLD ->
                "Ce minimum peut dépasser ce que le marché demande et écarter de petites entreprises capables.";
            case PAST_PERFORMANCE ->
                "Ce qu’une entreprise a fait se juge avec sa candidature. Les offres se comparent sur ce qu’elles proposent.";
        };
    }

    static String advice(Kind kind) {
        return switch (kind) {
            case BRAND -> "Décrivez les caractéristiques ou les performances attendues, ou ajoutez « ou équivalent ».";
            case PATENT_OR_PROCESS ->
                "Décrivez le résultat attendu plutôt que le procédé, ou ajoutez « ou équivalent ».";
            case ORIGIN ->
                "Dites ce que vous attendez de cette origine (fraîcheur, saison, durée de transport, performance environnementale) et supprimez le lieu.";
            case ESTABLISHMENT -> "Demandez un délai, par exemple une intervention sur site sous 4 heures.";
            case TERRITORIAL_EXPERIENCE ->
                "Donnez à tous les mêmes informations sur le territoire, par exemple par une visite du site.";
            case LABEL -> "Reprenez les exigences du label qui vous servent, et ajoutez « ou équivalent ».";
            case EXCLUSIVITY -> "Acceptez l’équivalent que le candidat démontre, ou décrivez l’interface à respecter.";
            case THRESHOLD -> "Abaissez le minimum, ou dites en quoi l’objet du marché le demande.";
            case PAST_PERFORMANCE ->
                "Déplacez ce point dans la sélection des candidatures, ou jugez l’équipe affectée au marché.";
        };
    }

    /** A sentence that asks for the same thing of everybody. */
    static String insteadOf(Kind kind) {
        return kind == Kind.ESTABLISHMENT
                ? "Le titulaire intervient sur site dans un délai de 4 heures à compter de la demande."
                : "Une visite sur site permet à tous les candidats de prendre connaissance des lieux.";
    }
}
