package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a company must be or have done: minimums out of proportion, and the past counted when offers are compared. */
final class Capacities implements Detector {

    /** From here on, a minimum asks for a reason. Chosen, not law: only the double of the amount is. */
    static final int MANY_REFERENCES = 5;

    static final int MANY_YEARS = 10;
    static final int MANY_PEOPLE = 50;
    /** The turnover that may be asked for, in times the amount of the contract. */
    static final int TIMES_THE_AMOUNT = 2;

    private static final String NUMBER =
            "(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|cent|[0-9]{1,4})(?: \\([0-9a-z]+\\))?";
    private static final String LEAST = "(?:au moins|minimum(?: de)?|au minimum|plus de|superieure?s? a|egale?s? a)";

    /** @param least the smallest number that is one too many */
    private record Minimum(Pattern words, int least, String instead) {}

    private static final List<Minimum> MINIMUMS = List.of(
            new Minimum(
                    Detector.pattern("\\bchiffres? d'affaires?\\b[^.]{0,80}?\\b" + NUMBER + " fois\\b"),
                    TIMES_THE_AMOUNT + 1,
                    "deux"),
            new Minimum(
                    Detector.pattern(
                            "\\b" + LEAST + " " + NUMBER
                                    + " (?:references?|realisations?|chantiers?|marches|operations?|projets) (?:similaires?|identiques?|comparables?|equivalente?s?|de meme (?:nature|type|importance)|analogues?)"),
                    MANY_REFERENCES,
                    "trois"),
            new Minimum(
                    Detector.pattern("\\b" + LEAST + " " + NUMBER
                            + " (?:ans|annees) (?:d'experience|d'existence|d'anciennete|d'activite)"
                            + "|\\bexperience\\b[^.]{0,30}?" + LEAST + " " + NUMBER + " (?:ans|annees)"),
                    MANY_YEARS,
                    "trois"),
            new Minimum(
                    Detector.pattern("\\b(?:effectifs?|entreprise|candidat|titulaire)\\b[^.]{0,50}?" + LEAST + " "
                            + NUMBER + " (?:salaries?|personnes|employes|collaborateurs)"),
                    MANY_PEOPLE,
                    "dix"));

    private static final List<String> IN_LETTERS = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze");

    private static final Pattern AWARD = Detector.pattern(
            "\\bcriteres? (?:d'attribution|de jugement|de notation|de choix des offres|d'evaluation des offres"
                    + "|n[o°] ?[0-9]|[0-9])|\\b(?:jugement|notation|classement) des offres|\\boffres? (?:sera|seront|est|sont) (?:jugee|notee|apprecie|classee|evaluee)"
                    + "|\\bsous-criteres?\\b");
    private static final Pattern AWARD_TITLE = Detector.pattern(
            "criteres? (?:d'attribution|de jugement)|jugement des offres|attribution du marche|analyse des offres");
    private static final Pattern APPLICATION =
            Detector.pattern("\\bcandidatures?\\b|capacites? (?:technique|professionnel|financier)");
    static final Pattern PAST = Detector.pattern(
            "\\b(?:references? (?:similaires?|comparables?|recentes?|professionnelles?|cliente?s?|de l'entreprise|du (?:candidat|soumissionnaire|titulaire))"
                    + "|references?(?= ?(?:[:(;,.]|$|sur |dans |et |fournies|presentees))"
                    + "|experience(?! d(?:e l'equipe|es? (?:intervenants?|personnels?|personnes|membres?)|u (?:personnel|chef)))"
                    + "|(?:realisations?|prestations?|marches|performances?|travaux) (?:passee?s?|anterieure?s?|precedente?s?|deja realisee?s?)"
                    + "|anciennete|chiffres? d'affaires|notoriete|satisfaction des clients)");
    private static final Pattern OPENS_A_NAME = Detector.pattern("(?:^|[:\"(|-] ?)$");
    private static final Pattern CLOSES_A_NAME = Detector.pattern("^ ?(?:$|[:;(,.|\"])");
    private static final Pattern IN_FIGURES_TOO = Detector.pattern(" \\([0-9a-z]+\\)");
    private static final String THE_TEAM_INSTEAD = "qualification de l’équipe affectée au marché";
    private static final Pattern THE_TEAM = Detector.pattern(
            "\\b(?:equipes?|intervenants?|personnels?|personnes|moyens humains|membres?)\\b[^.]{0,40}?\\b(?:affecte|dedie|propose|assigne|mobilise)e?s?\\b|retours? d'experience");

    @Override
    public List<Suspect> in(Sentence sentence) {
        List<Suspect> found = new ArrayList<>();
        for (Minimum minimum : MINIMUMS) {
            for (Matcher m = minimum.words().matcher(sentence.folded()); m.find(); ) {
                int group = m.group(1) != null ? 1 : 2;
                if (number(m.group(group)) >= minimum.least()) {
                    found.add(new Suspect(
                            Kind.THRESHOLD,
                            Severity.TO_BE_JUSTIFIED,
                            m.start(),
                            m.end(),
                            LegalBasis.CAPACITIES,
                            new Suspect.Swap(m.start(group), endOfNumber(m, group), minimum.instead())));
                }
            }
        }
        if (isAboutOffers(sentence)) {
            found.addAll(past(sentence));
        }
        return found;
    }

    /** The past in a sentence that is known to compare offers. */
    static List<Suspect> past(Sentence sentence) {
        List<Suspect> found = new ArrayList<>();
        if (!Detector.says(THE_TEAM, sentence.folded())) {
            for (Matcher m = PAST.matcher(sentence.folded()); m.find(); ) {
                found.add(new Suspect(
                        Kind.PAST_PERFORMANCE,
                        Severity.FORBIDDEN,
                        m.start(),
                        m.end(),
                        LegalBasis.AWARD_CRITERIA,
                        standsAlone(sentence.folded(), m)
                                ? new Suspect.Swap(m.start(), m.end(), THE_TEAM_INSTEAD)
                                : null));
            }
        }
        return found;
    }

    /** A criterion by its name; inside a sentence other words would no longer agree with it. */
    private static boolean standsAlone(CharSequence words, Matcher m) {
        return Detector.says(OPENS_A_NAME, words.subSequence(0, m.start()))
                && Detector.says(CLOSES_A_NAME, words.subSequence(m.end(), words.length()));
    }

    /** « dix (10) » is one number. */
    private static int endOfNumber(Matcher m, int group) {
        String after = m.group().substring(m.end(group) - m.start());
        Matcher twice = IN_FIGURES_TOO.matcher(after);
        return m.end(group) + (twice.lookingAt() ? twice.end() : 0);
    }

    private static boolean isAboutOffers(Sentence sentence) {
        if (Detector.says(APPLICATION, sentence.folded())) {
            return false;
        }
        return Detector.says(AWARD, sentence.folded()) || Detector.says(AWARD_TITLE, sentence.title());
    }

    private static int number(String written) {
        int inLetters = IN_LETTERS.indexOf(written);
        if (inLetters >= 0) {
            return inLetters;
        }
        return switch (written) {
            case "vingt" -> 20;
            case "trente" -> 30;
            case "cinquante" -> 50;
            case "cent" -> 100;
            default -> Integer.parseInt(written);
        };
    }
}
