package fr.jalon.cctp.neutrality;

import java.util.List;
import java.util.regex.Pattern;

/** Finds one sort of thing in a sentence. */
interface Detector {

    List<Suspect> in(Sentence sentence);

    /** Of words without accents, in lower case. */
    static Pattern pattern(String words) {
        return Pattern.compile(words);
    }

    static boolean says(Pattern pattern, CharSequence words) {
        return pattern.matcher(words).find();
    }
}
