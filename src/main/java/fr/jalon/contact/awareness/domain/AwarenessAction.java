package fr.jalon.contact.awareness.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one does at an authority so that it buys from social enterprises: before it buys, then so that its services order. */
public enum AwarenessAction {
    RESERVED_LOTS(
            "lots-reserves",
            true,
            "Présenter les marchés et lots réservés",
            "Un acheteur peut réserver un marché ou un lot aux entreprises adaptées et ESAT (L. 2113-12), aux structures"
                    + " d’insertion (L. 2113-13), ou aux unes et aux autres ensemble (L. 2113-14), qui emploient au moins la moitié de"
                    + " travailleurs handicapés ou défavorisés (R. 2113-7). Apportez un exemple d’une collectivité de même taille."),
    SOCIAL_CLAUSE(
            "clause-sociale",
            true,
            "Expliquer la clause sociale d’exécution",
            "Sans réserver, le contrat peut demander des heures d’insertion liées à son objet (L. 2112-2). Au-dessus des seuils"
                    + " européens, il doit prévoir une clause sociale, sauf exceptions, depuis le 22 août 2026 au plus tard (loi du"
                    + " 22 août 2021, art. 35). Dites combien d’heures votre métier permet, et qui les suit sur le territoire."),
    OUR_STATUS(
            "agrement",
            true,
            "Dire ce que vous êtes : ESUS, SIAE, SCOP, association",
            "Beaucoup d’acheteurs ignorent ce que ces mots prouvent. Une page : l’agrément, sa date, vos effectifs, trois"
                    + " références."),
    LOTS_AT_OUR_SIZE(
            "allotissement",
            true,
            "Montrer des lots à la taille des petites entreprises",
            "L’allotissement est la règle (L. 2113-10) ; y renoncer se motive (L. 2113-11). Proposez un découpage par secteur ou par"
                    + " nature de prestation, avec des volumes que plusieurs entreprises locales peuvent tenir."),
    SOURCING(
            "sourcing",
            true,
            "Proposer un échange de sourcing",
            "L’acheteur peut consulter les entreprises avant de rédiger (R. 2111-1), si cela ne fausse pas la concurrence. Notez"
                    + " cet échange : il va au journal de l’égalité de traitement."),
    SERVICES(
            "services",
            false,
            "Présenter l’accord-cadre aux services qui commandent",
            "Un accord-cadre signé ne vaut que par ses bons de commande. Un quart d’heure par service : ce que vous faites, dans"
                    + " quel délai, à quel prix."),
    ORDER_SHEET(
            "fiche-de-commande",
            false,
            "Remettre la fiche « comment nous commander »",
            "Une page : le numéro du marché, les lignes du bordereau, l’adresse des bons de commande, un nom et un téléphone."),
    FIRST_ORDER(
            "premiere-commande",
            false,
            "Obtenir une première petite commande",
            "Un service qui a commandé une fois recommande. Proposez un essai court, dont le résultat se voit."),
    REVIEW(
            "point-d-etape",
            false,
            "Faire le point avec le bureau des marchés",
            "Chaque trimestre, chiffres en main : commandé, reste jusqu’au maximum, services qui ne commandent pas encore."),
    IMPACT(
            "bilan-social",
            false,
            "Rendre compte des effets",
            "Heures d’insertion, emplois, part locale : ce que l’élu peut dire en conseil, et ce que le prochain marché peut"
                    + " reprendre.");

    private final String key;
    private final boolean before;
    private final String title;
    private final String advice;

    AwarenessAction(String key, boolean before, String title, String advice) {
        this.key = key;
        this.before = before;
        this.title = title;
        this.advice = advice;
    }

    /** As addresses say it. */
    public static Optional<AwarenessAction> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The kit for before an award, or for after it. */
    public static List<AwarenessAction> kit(boolean before) {
        return Arrays.stream(values()).filter(one -> one.before == before).toList();
    }

    public String key() {
        return key;
    }

    /** Whether it is of the kit for before an award. */
    public boolean isBefore() {
        return before;
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }
}
