package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brands, models, types and catalogue numbers: by the words before them, by ® and ™, by a short list of names. */
final class Brands implements Detector {

    private static final String GAP = " ?:? ?[\"(]? ?";
    private static final Pattern BRAND = Detector.pattern(
            "\\bmarques?(?: et (?:type|modele|reference))?(?: (?:suivantes?|deposees?|commerciales?|imposees?|retenues?|exigees?))?"
                    + GAP);
    private static final Pattern TYPE = Detector.pattern("\\b(?:de|du) type" + GAP);
    private static final Pattern MODEL = Detector.pattern("\\bmodeles?" + GAP);
    private static final Pattern MODEL_OF_A_MAKER =
            Detector.pattern("^ ?\"? ?(?:de (?:la (?:societe|marque|maison)|chez|l'entreprise)|du fabricant) ");
    private static final Pattern CATALOGUE = Detector.pattern(
            "\\b(?:ref\\.|references?)(?: (?:catalogue|fabricant|constructeur|fournisseur|commerciale|produit))?(?: n[o°])?"
                    + GAP);
    private static final Pattern REGISTERED = Detector.pattern(" ?[®™]");
    private static final Pattern SIMILAR = Detector.pattern(" ?\"? (ou (?:produit |materiel )?similaires?)\\b");
    private static final Pattern GENUINE = Detector.pattern(
            "\\bpieces? (?:detachees? |de rechange )?(?:seront |sont )?d'origine(?: (?:du )?(?:constructeur|fabricant))?");
    private static final Pattern LIST = Detector.pattern("(?:, | ?/ ?| ou | et )");

    private final NameList names = NameList.of("brands.csv");

    @Override
    public List<Suspect> in(Sentence sentence) {
        List<Suspect> found = new ArrayList<>();
        CharSequence folded = sentence.folded();
        for (Matcher m = BRAND.matcher(folded); m.find(); ) {
            add(found, sentence, m.end(), Severity.FORBIDDEN, Form.ANY_NAME);
        }
        for (Matcher m = CATALOGUE.matcher(folded); m.find(); ) {
            add(found, sentence, m.end(), Severity.FORBIDDEN, Form.CODE);
        }
        for (Matcher m = MODEL.matcher(folded); m.find(); ) {
            add(found, sentence, m.end(), Severity.FORBIDDEN, Form.CODE_OR_MAKER);
        }
        for (Matcher m = TYPE.matcher(folded); m.find(); ) {
            add(found, sentence, m.end(), Severity.TO_BE_JUSTIFIED, Form.CAPITALISED);
        }
        for (Matcher m = REGISTERED.matcher(folded); m.find(); ) {
            ProperName.Range name = ProperName.before(sentence, m.start());
            if (name != null) {
                put(found, brand(Severity.FORBIDDEN, name.from(), m.end()));
            }
        }
        for (Matcher m = SIMILAR.matcher(folded); m.find(); ) {
            ProperName.Range name = ProperName.before(sentence, m.start());
            if (name != null) {
                put(
                        found,
                        new Suspect(
                                Kind.BRAND,
                                Severity.FORBIDDEN,
                                name.from(),
                                name.to(),
                                LegalBasis.TECHNICAL_SPECIFICATIONS,
                                new Suspect.Swap(m.start(1), m.end(1), "ou équivalent")));
            }
        }
        for (Matcher m = GENUINE.matcher(folded); m.find(); ) {
            put(
                    found,
                    new Suspect(
                            Kind.BRAND,
                            Severity.TO_BE_JUSTIFIED,
                            m.start(),
                            m.end(),
                            LegalBasis.TECHNICAL_SPECIFICATIONS,
                            new Suspect.Swap(m.end(), m.end(), " ou de qualité équivalente")));
        }
        addListed(found, sentence);
        return found;
    }

    private enum Form {
        ANY_NAME,
        CODE,
        CODE_OR_MAKER,
        CAPITALISED
    }

    private void add(List<Suspect> found, Sentence sentence, int from, Severity severity, Form form) {
        ProperName.Range name = ProperName.at(sentence, from);
        if (name == null) {
            NameList.@Nullable Found listed = form == Form.ANY_NAME ? listedAt(sentence, from) : null;
            if (listed != null) {
                put(found, brand(severity, listed.from(), listed.to()));
            }
            return;
        }
        boolean listed = listedAt(sentence, from) != null;
        boolean taken = switch (form) {
            case ANY_NAME -> true;
            case CODE -> ProperName.isCode(sentence, name);
            case CODE_OR_MAKER -> listed || ProperName.isCode(sentence, name) || isOfAMaker(sentence, name);
            case CAPITALISED -> listed || ProperName.isCapitalised(sentence, name);
        };
        if (taken) {
            int to = form == Form.ANY_NAME ? endOfList(sentence, name.to()) : name.to();
            put(found, brand(listed ? Severity.FORBIDDEN : severity, name.from(), to));
        }
    }

    private static boolean isOfAMaker(Sentence sentence, ProperName.Range name) {
        CharSequence rest =
                sentence.folded().subSequence(name.to(), sentence.folded().length());
        return Detector.says(MODEL_OF_A_MAKER, rest);
    }

    /** « Grohe, Porcher ou Geberit » is one thing to mend. */
    private static int endOfList(Sentence sentence, int end) {
        Matcher joint = LIST.matcher(sentence.folded());
        joint.region(end, sentence.folded().length());
        if (!joint.lookingAt()) {
            return end;
        }
        ProperName.Range next = ProperName.at(sentence, joint.end());
        return next == null ? end : endOfList(sentence, next.to());
    }

    private NameList.@Nullable Found listedAt(Sentence sentence, int from) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (sentence.words().get(i).from() == from) {
                return names.at(sentence, i);
            }
        }
        return null;
    }

    private void addListed(List<Suspect> found, Sentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            boolean capital = Character.isUpperCase(
                    sentence.cased().charAt(sentence.words().get(i).from()));
            NameList.@Nullable Found name = capital || startsSmall(sentence, i) ? names.at(sentence, i) : null;
            if (name != null && name.entry().note().equals("alone")) {
                ProperName.@Nullable Range whole = ProperName.at(sentence, name.from());
                int to = whole == null ? name.to() : Math.max(name.to(), whole.to());
                put(found, brand(Severity.TO_BE_JUSTIFIED, name.from(), to));
                i = name.last();
            }
        }
    }

    /** iPad. */
    private static boolean startsSmall(Sentence sentence, int word) {
        int from = sentence.words().get(word).from();
        return from + 1 < sentence.cased().length()
                && Character.isUpperCase(sentence.cased().charAt(from + 1));
    }

    private static Suspect brand(Severity severity, int from, int to) {
        return Suspect.openedByEquivalent(Kind.BRAND, severity, from, to, LegalBasis.TECHNICAL_SPECIFICATIONS);
    }

    private static void put(List<Suspect> found, Suspect suspect) {
        if (found.stream().noneMatch(suspect::meets)) {
            found.add(suspect);
        }
    }
}
