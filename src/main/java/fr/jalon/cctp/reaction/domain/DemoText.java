package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.domain.ClauseWords;
import java.util.List;

/** The draft of the demonstration: the upkeep of green spaces, as a metropolis would put it to companies. */
final class DemoText {

    static final String TITLE = "Entretien des espaces verts, secteur nord";
    static final String SUMMARY =
            "La Métropole prépare le renouvellement de l’entretien des parcs, des abords de voirie et des terrains de sport du secteur"
                    + " nord : 42 hectares sur six communes, quatre ans. Elle cherche à savoir ce que le terrain permet avant de figer"
                    + " ses exigences.";

    static final List<ClauseWords> CLAUSES = List.of(
            clause(
                    1,
                    "1",
                    "Objet et périmètre",
                    "Le marché porte sur l’entretien des espaces verts du secteur nord : tonte, taille,"
                            + " désherbage, ramassage des feuilles et évacuation des déchets.\n\nIl ne comprend ni l’élagage des arbres de plus de"
                            + " quatre mètres, ni les plantations neuves."),
            clause(
                    2,
                    "1.1",
                    "Sites",
                    "Les sites se répartissent ainsi :\n\n| Zone | Nature | Surface |\n| Parcs urbains | gazons, massifs |"
                            + " 18 ha |\n| Abords de voirie | prairies, haies | 17 ha |\n| Terrains de sport | gazons sportifs | 7 ha |"),
            clause(
                    2,
                    "1.2",
                    "Visite",
                    "Une visite des sites est organisée avant la remise des offres. Elle est obligatoire pour les"
                            + " terrains de sport."),
            clause(
                    1,
                    "2",
                    "Organisation",
                    "Le titulaire désigne un responsable, joignable du lundi au vendredi de 7 h à 18 h, et le"
                            + " remplace sous six jours ouvrés en cas d’absence.\n\nIl remet chaque mois un planning prévisionnel et un compte rendu"
                            + " des passages, géolocalisé."),
            clause(
                    1,
                    "3",
                    "Prestations",
                    "Les prestations s’exécutent selon les règles de l’art et les fascicules en vigueur."),
            clause(
                    2,
                    "3.1",
                    "Tonte des surfaces enherbées",
                    "Le titulaire réalise douze passages par an. La hauteur de coupe est de 6 cm. Le"
                            + " matériel employé est de marque Toro ou équivalent, thermique ou électrique. Les déchets sont évacués le jour même."),
            clause(
                    2,
                    "3.2",
                    "Prairies et accotements",
                    "Deux fauches par an, la première après le 15 juillet, avec exportation."
                            + "\n\n- largeur de sécurité en bord de voie : 1,20 m, quatre passages ;\n- hauteur de coupe : 10 cm au moins."),
            clause(
                    2,
                    "3.3",
                    "Taille des haies et des massifs",
                    "Deux tailles par an, hors période de nidification du 15 mars au 31 juillet."
                            + " Les déchets sont évacués le jour même."),
            clause(
                    2,
                    "3.4",
                    "Désherbage",
                    "Aucun produit phytosanitaire n’est employé, y compris ceux de biocontrôle. Le désherbage est"
                            + " manuel, mécanique ou thermique, six passages par an sur les allées."),
            clause(
                    1,
                    "4",
                    "Déchets verts",
                    "Les déchets sont évacués le jour même vers la plateforme de compostage de Montbriand, aux frais du"
                            + " titulaire. Le titulaire justifie des tonnages chaque mois."),
            clause(
                    1,
                    "5",
                    "Délais et pénalités",
                    "Une intervention demandée en urgence commence dans les quatre heures, jours fériés compris."
                            + "\n\nTout passage manqué donne lieu à une pénalité de 300 € par site et par jour, sans mise en demeure."),
            clause(
                    1,
                    "6",
                    "Clause sociale et environnementale",
                    "Dix pour cent des heures sont réservées à des personnes éloignées de l’emploi."
                            + " Les véhicules de moins de 3,5 tonnes sont électriques à partir de la deuxième année."));

    static final String NOTATION =
            "Le prix est noté sur 40 : note = 40 × prix le plus bas / prix de l’offre. La valeur technique et"
                    + " l’environnement sont notés sur le mémoire, de 0 (absent) à 5 (très satisfaisant) par sous-critère.";

    private DemoText() {}

    private static ClauseWords clause(int level, String number, String title, String words) {
        return new ClauseWords(level, number, title, words);
    }
}
