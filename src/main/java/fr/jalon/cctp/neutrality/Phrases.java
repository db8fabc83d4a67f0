package fr.jalon.cctp.neutrality;

import static fr.jalon.cctp.neutrality.Detector.pattern;
import static fr.jalon.cctp.neutrality.Detector.says;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is told by its words alone: patents, origins, establishment on the spot, equivalents refused. */
final class Phrases implements Detector {

    private static final String COUNTRIES =
            "france|europe|union europeenne|ue|allemagne|italie|espagne|belgique|chine|metropole|bretagne|normandie|corse|alsace|occitanie";
    private static final String GOODS =
            "produits?|denrees?|viandes?|fruits?|legumes?|materiaux?|bois|pierres?|fournitures?|approvisionnements?|produit fini";
    private static final String FIRMS =
            "entreprises?|fournisseurs?|artisans?|prestataires?|producteurs?|titulaires?|candidats?|soumissionnaires?|attributaires?";
    private static final String SEAT =
            "(?:" + FIRMS + "|agences?|siege(?: social)?|atelier|depot|antenne|etablissement du titulaire)";
    private static final String TERRITORY = "territoire|departement|region|commune|agglomeration|metropole|canton|pays"
            + "|communaute(?: de communes| d'agglomeration| urbaine)?|bassin|ville|arrondissement|secteur geographique";

    /**
     * One way of saying it.
     *
     * @param unless words in the sentence that make it harmless
     * @param instead what takes the place of the words; empty takes the whole sentence's place; null leaves it to the buyer
     */
    private record Phrase(
            Kind kind,
            Severity severity,
            LegalBasis law,
            Pattern words,
            @Nullable Pattern unless,
            @Nullable String instead) {}

    private static final Pattern NOT_A_PATENT_AT_ISSUE =
            pattern("brevets? (?:des colleges|de technicien|professionnel|d'etudes?|d'etat|national|d'aptitude)|diplome"
                    + "|propriete intellectuelle|contrefacon|revendication|marques, ");
    private static final Pattern A_MATTER_OF_LAW =
            pattern("code civil|etat membre|droit (?:local|francais)|juridiction|tribuna");

    private static final List<Phrase> ALL = List.of(
            new Phrase(
                    Kind.PATENT_OR_PROCESS,
                    Severity.FORBIDDEN,
                    LegalBasis.TECHNICAL_SPECIFICATIONS,
                    pattern(
                            "\\b(?:procede|technique|systeme|dispositif|solution|produit|materiau)s?\\b[^.]{0,80}?\\bbrevet(?:ee?s?|s)?\\b(?: n[o°] ?[a-z0-9 ]*[0-9])?"
                                    + "|\\b(?:sous|couverte?s? par un|protegee?s? par un) brevet\\b|\\bbrevet n[o°] ?[a-z0-9 ]+"),
                    NOT_A_PATENT_AT_ISSUE,
                    " ou équivalent"),
            new Phrase(
                    Kind.ORIGIN,
                    Severity.FORBIDDEN,
                    LegalBasis.TECHNICAL_SPECIFICATIONS,
                    pattern(
                            "\\b(?:fabrique|produit|assemble|manufacture|confectionne|tisse|eleve|cultive|transforme)e?s?(?: exclusivement| entierement)?"
                                    + " (?:en|dans l'|au|aux|a) ?(?:" + COUNTRIES + ")\\b|\\bmade in [a-z]+"
                                    + "|\\b(?:de fabrication|d'origine|de provenance|de production) (?:exclusivement )?"
                                    + "(?:francaise|europeenne|allemande|italienne|nationale|locale|regionale|bretonne|france)s?\\b"
                                    + "|\\b(?:originaires?|en provenance|provenant) (?:de (?:la |l')?|du |d')(?:region|departement|commune|territoire|"
                                    + COUNTRIES + ")\\b"),
                    A_MATTER_OF_LAW,
                    null),
            new Phrase(
                    Kind.ORIGIN,
                    Severity.FORBIDDEN,
                    LegalBasis.LOCAL_ORIGIN,
                    pattern("\\b(?:" + GOODS
                            + ") (?:exclusivement |uniquement |d'origine |de provenance )?\"? ?(?:locaux|locale?s?|regionaux|regionales?)\\b"
                            + "|\\b(?:origine|provenance|production) \"? ?(?:locale|regionale)\\b"),
                    null,
                    null),
            new Phrase(
                    Kind.ESTABLISHMENT,
                    Severity.FORBIDDEN,
                    LegalBasis.EQUAL_ACCESS,
                    pattern(
                            "\\b" + SEAT
                                    + "\\b[^.]{0,60}?\\b(?:implante|etabli|situe|installe|domicilie|localise|base)e?s?\\b"
                                    + " (?:dans |sur |en |a )?(?:(?:le |la |l'|son |un |une )(?:meme )?(?:" + TERRITORY
                                    + ")\\b"
                                    + "|dans un rayon\\b[^.]{0,30}|moins de [0-9]+ ?(?:km|kilometres?|minutes?|mn|heures?)\\b|proximite\\b)"),
                    A_MATTER_OF_LAW,
                    ""),
            new Phrase(
                    Kind.ESTABLISHMENT,
                    Severity.FORBIDDEN,
                    LegalBasis.EQUAL_ACCESS,
                    pattern(
                            "\\b(?:disposer|dispose|disposera|justifier|justifie|justifiera|posseder|possede|avoir|aura)\\b[^.]{0,30}?"
                                    + "\\b(?:agence|siege|atelier|depot|antenne|bureau|implantation|etablissement)s?\\b[^.]{0,40}?"
                                    + "(?:(?:dans|sur|a l'interieur de) (?:le |la |l')(?:" + TERRITORY
                                    + ")\\b|rayon de [0-9]+(?: (?:km|kilometres?|minutes?))?"
                                    + "|moins de [0-9]+ ?(?:km|kilometres?|minutes?|mn)\\b|a proximite|locale\\b)"),
                    A_MATTER_OF_LAW,
                    ""),
            new Phrase(
                    Kind.ESTABLISHMENT,
                    Severity.FORBIDDEN,
                    LegalBasis.EQUAL_ACCESS,
                    pattern("\\bproximite (?:geographique )?(?:du |de la |de l'|des |de )(?:" + SEAT
                            + ")\\b|\\bproximite geographique\\b"
                            + "|\\b(?:preference|priorite)\\b[^.]{0,40}?\\b(?:" + FIRMS
                            + ") (?:locaux|locale?s?|regionaux|regionales?|du territoire"
                            + "|de la (?:commune|region))\\b|\\bimplantation (?:locale|geographique)\\b"
                            + "|\\b(?:" + FIRMS + ") (?:locaux|locale?s?)\\b"),
                    null,
                    null),
            new Phrase(
                    Kind.TERRITORIAL_EXPERIENCE,
                    Severity.TO_BE_JUSTIFIED,
                    LegalBasis.CAPACITIES,
                    pattern(
                            "\\b(?:experiences?|references?|connaissances?|anciennete|interventions?|prestations?)\\b[^.]{0,50}?"
                                    + "\\b(?:du|sur le|dans le|de la|sur la|dans la|de l'|dans l'|sur l'|en) (?:meme )?(?:"
                                    + TERRITORY + ")\\b"),
                    null,
                    ""),
            new Phrase(
                    Kind.EXCLUSIVITY,
                    Severity.FORBIDDEN,
                    LegalBasis.TECHNICAL_SPECIFICATIONS,
                    pattern(
                            "\\b(?:aucune?|nul(?:le)?)(?: autre)?(?: produit| materiel| solution| marque)? equivalente?s? (?:ne |n')[^.]{0,20}?"
                                    + "(?:accepte|admis|autorise|tolere)e?s?\\b"),
                    null,
                    "tout équivalent démontré par le candidat est accepté"),
            new Phrase(
                    Kind.EXCLUSIVITY,
                    Severity.FORBIDDEN,
                    LegalBasis.TECHNICAL_SPECIFICATIONS,
                    pattern(
                            "\\ba l'exclusion de (?:tout|toute)s? (?:autres? )?(?:equivalente?|produit|materiel|marque|fabricant|modele|solution)s?\\b"
                                    + "|\\bsans equivalent possible\\b"),
                    null,
                    "ou équivalent"),
            new Phrase(
                    Kind.EXCLUSIVITY,
                    Severity.FORBIDDEN,
                    LegalBasis.TECHNICAL_SPECIFICATIONS,
                    pattern("\\b(?:exclusivement|imperativement|uniquement)(?= compatibles? avec\\b)"),
                    null,
                    "notamment"));

    /** Whose experience it is, or that it is asked for: a study's knowledge of the territory is nobody's advantage. */
    private static final Pattern ASKED_OF_A_FIRM =
            pattern("\\b(?:" + FIRMS + "|references?)\\b|\\bcritere|\\b(?:exige|requis|justifi)");

    /** Said of what is sought, not of where a company is: feminine too, so that the sentence still agrees. */
    private static final Pattern NEARNESS = pattern("^(?:proximite|implantation)\\b");

    private static final String INSTEAD_OF_NEARNESS = "rapidité d’intervention";
    private static final Pattern KNOWLEDGE = pattern("^connaissances?\\b");
    private static final int LONGEST_TO_REPLACE = 160;

    @Override
    public List<Suspect> in(Sentence sentence) {
        List<Suspect> found = new ArrayList<>();
        for (Phrase phrase : ALL) {
            Matcher words = phrase.words().matcher(sentence.folded());
            while (words.find()) {
                boolean harmless = phrase.unless() != null && says(phrase.unless(), sentence.folded())
                        || phrase.kind() == Kind.TERRITORIAL_EXPERIENCE && !says(ASKED_OF_A_FIRM, sentence.folded());
                Suspect suspect = suspect(phrase, sentence, words.start(), words.end());
                if (!harmless && found.stream().noneMatch(suspect::meets)) {
                    found.add(suspect);
                }
            }
        }
        return found;
    }

    private static Suspect suspect(Phrase phrase, Sentence sentence, int from, int to) {
        return new Suspect(phrase.kind(), phrase.severity(), from, to, phrase.law(), swap(phrase, sentence, from, to));
    }

    private static Suspect.@Nullable Swap swap(Phrase phrase, Sentence sentence, int from, int to) {
        String instead = phrase.instead();
        CharSequence words = sentence.folded().subSequence(from, to);
        if (says(NEARNESS, words)) {
            return new Suspect.Swap(from, to, INSTEAD_OF_NEARNESS);
        }
        if (instead == null || phrase.kind() == Kind.TERRITORIAL_EXPERIENCE && !says(KNOWLEDGE, words)) {
            return null; // a demand that nothing replaces: the buyer knows what it was for
        }
        if (instead.startsWith(" ")) {
            return new Suspect.Swap(to, to, instead);
        }
        if (!instead.isEmpty()) {
            return new Suspect.Swap(from, to, instead);
        }
        int length = sentence.folded().length();
        return length > LONGEST_TO_REPLACE ? null : new Suspect.Swap(0, length, Wording.insteadOf(phrase.kind()));
    }
}
