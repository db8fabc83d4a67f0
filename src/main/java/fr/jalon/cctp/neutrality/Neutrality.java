package fr.jalon.cctp.neutrality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a draft for what would shut competitors out. Its work grows with the length of the text and no faster. */
public final class Neutrality {

    private static final List<Detector> DETECTORS =
            List.of(new Brands(), new Labels(), new Phrases(), new Capacities());

    /** What it names is said where it stands. */
    private static final Pattern LINE_OF_CONTENTS = Detector.pattern("(?:\\.|…){5,} ?[0-9]*$");

    private Neutrality() {}

    /** Of a whole document: a general clause anywhere in it counts for every sentence. */
    public static Review of(String text) {
        return of(Draft.of(text));
    }

    /** Of what offers are compared by: here the past of a company has no place, however it is said. */
    public static List<CriterionReview> ofCriteria(List<AwardCriterion> criteria) {
        return criteria.stream().map(Neutrality::of).toList();
    }

    private static CriterionReview of(AwardCriterion criterion) {
        Draft draft = Draft.of(criterion.name());
        List<Finding> findings = new ArrayList<>(of(draft).findings());
        for (Sentence sentence : draft.sentences()) {
            for (Suspect suspect : Capacities.past(sentence)) {
                Finding finding = finding(suspect, sentence, draft);
                if (findings.stream().noneMatch(known -> known.words().equals(finding.words()))) {
                    findings.add(finding);
                }
            }
        }
        return new CriterionReview(
                criterion, new Review(inOrder(findings), of(draft).acquittals()));
    }

    static Review of(Draft draft) {
        Excuses excuses = new Excuses(draft);
        List<Finding> findings = new ArrayList<>();
        List<Acquittal> acquittals = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            if (Detector.says(LINE_OF_CONTENTS, sentence.folded())) {
                continue;
            }
            for (Detector detector : DETECTORS) {
                for (Suspect suspect : detector.in(sentence)) {
                    Excuse excuse = excuses.of(suspect, sentence);
                    if (excuse == null) {
                        findings.add(finding(suspect, sentence, draft));
                    } else {
                        acquittals.add(new Acquittal(suspect.kind(), words(suspect, sentence, draft), excuse));
                    }
                }
            }
        }
        return new Review(inOrder(findings), acquittals);
    }

    private static Finding finding(Suspect suspect, Sentence sentence, Draft draft) {
        int length = sentence.folded().length();
        return new Finding(
                suspect.kind(),
                suspect.severity(),
                words(suspect, sentence, draft),
                draft.passage(sentence.start(0), sentence.end(length)),
                suspect.law(),
                Wording.why(suspect.kind()),
                new Mending(Wording.advice(suspect.kind()), replacement(suspect.swap(), sentence, draft)));
    }

    private static Passage words(Suspect suspect, Sentence sentence, Draft draft) {
        int to = suspect.to();
        while (to > suspect.from() + 1 && sentence.folded().charAt(to - 1) == ' ') {
            to--;
        }
        return draft.passage(sentence.start(suspect.from()), sentence.end(to));
    }

    private static @Nullable Replacement replacement(Suspect.@Nullable Swap swap, Sentence sentence, Draft draft) {
        if (swap == null) {
            return null;
        }
        if (swap.from() == swap.to()) {
            int at = draft.point(sentence.end(afterQuote(sentence, swap.to())));
            return new Replacement(at, at, swap.text());
        }
        String text = swap.from() == 0 && Character.isUpperCase(sentence.cased().charAt(0))
                ? Character.toUpperCase(swap.text().charAt(0)) + swap.text().substring(1)
                : swap.text();
        return new Replacement(draft.point(sentence.start(swap.from())), draft.point(sentence.end(swap.to())), text);
    }

    /** What is added to a name in quotes comes after them. */
    private static int afterQuote(Sentence sentence, int at) {
        CharSequence words = sentence.folded();
        int quote = at < words.length() && words.charAt(at) == ' ' ? at + 1 : at;
        boolean inQuotes =
                words.subSequence(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
        return inQuotes && quote < words.length() && words.charAt(quote) == '"' ? quote + 1 : at;
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> finding.words().start()))
                .toList();
    }
}
