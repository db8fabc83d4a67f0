package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and certificates that name one scheme. A standard (NF EN, ISO) describes and is none. */
final class Labels implements Detector {

    private static final Pattern LABEL_CALLED = Detector.pattern("\\blabels? \"? ?(?=[^ ])");
    private static final Pattern LABEL_ASKED = Detector.pattern(
            "\\blabels? (?:est |sera |etre )?(?:impose|exige|requis|obligatoire)e?s?\\b|\\b(?:titulaire|detenteur|beneficia(?:nt|ire)) d[u'e] ?(?:un )?label\\b"
                    + "|\\bmarque nf\\b(?! en)");
    private static final Pattern CERTIFIED = Detector.pattern(
            "\\bcertifi(?:ee?s?|es?|cations?|cats?)\\b(?: [a-z']+){0,4}? (?:iso|en|nf|emas|ohsas)(?:[ /-]?(?:iso|en|cei|iec))*[ -]?[0-9]{3,5}(?:[:-][0-9]+)*");
    private static final Pattern NUMBER = Detector.pattern(" [0-9]{3,5}\\b");
    private static final Pattern IF_FREE = Detector.pattern("le cas echeant|par exemple|a titre indicatif");

    /** A label that the law names is cited, not chosen. */
    private static final Pattern CITED = Detector.pattern(
            "\\b(?:vise|prevu|mentionne|defini)e?s? (?:au|a l'|aux|par) ?[^.]{0,40}?\\b(?:articles?|code|annexe)\\b");

    private final NameList names = NameList.of("labels.csv");

    @Override
    public List<Suspect> in(Sentence sentence) {
        List<Suspect> found = new ArrayList<>();
        if (Detector.says(CITED, sentence.folded())) {
            return found;
        }
        for (int i = 0; i < sentence.words().size(); i++) {
            NameList.Found name = names.at(sentence, i);
            if (name != null && Character.isUpperCase(sentence.cased().charAt(name.from()))) {
                boolean ofAProduct = name.entry().note().equals("label");
                put(
                        found,
                        sentence,
                        name.from(),
                        withNumber(sentence, name.to()),
                        ofAProduct ? LegalBasis.LABELS : LegalBasis.CERTIFICATES);
                i = name.last();
            }
        }
        for (Matcher m = CERTIFIED.matcher(sentence.folded()); m.find(); ) {
            put(found, sentence, m.start(), m.end(), LegalBasis.CERTIFICATES);
        }
        for (Matcher m = LABEL_CALLED.matcher(sentence.folded()); m.find(); ) {
            boolean quoted = m.group().contains("\"");
            ProperName.Range name = ProperName.at(sentence, m.end());
            int close = quoted ? sentence.folded().toString().indexOf('"', m.end()) : -1;
            if (close > 0 || name != null) {
                put(found, sentence, m.start(), close > 0 || name == null ? close + 1 : name.to(), LegalBasis.LABELS);
            }
        }
        for (Matcher m = LABEL_ASKED.matcher(sentence.folded()); m.find(); ) {
            put(found, sentence, m.start(), m.end(), LegalBasis.LABELS);
        }
        return found;
    }

    /** « Qualibat 2112 ». */
    private static int withNumber(Sentence sentence, int end) {
        Matcher number = NUMBER.matcher(sentence.folded());
        number.region(end, sentence.folded().length());
        return number.lookingAt() ? number.end() : end;
    }

    private static void put(List<Suspect> found, Sentence sentence, int from, int to, LegalBasis law) {
        Severity severity = Detector.says(IF_FREE, sentence.folded())
                ? Severity.WORTH_A_LOOK
                : law == LegalBasis.LABELS ? Severity.FORBIDDEN : Severity.TO_BE_JUSTIFIED;
        Suspect suspect = Suspect.openedByEquivalent(Kind.LABEL, severity, from, to, law);
        if (found.stream().noneMatch(suspect::meets)) {
            found.add(suspect);
        }
    }
}
