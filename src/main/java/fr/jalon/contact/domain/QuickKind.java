package fr.jalon.contact.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words by which people say how they met somebody, and who began it; of several the first counts. */
final class QuickKind {

    private record Words(InteractionKind kind, Pattern pattern) {}

    private static final String FAIRS = "(?:salons?|forums?|foires?|congres|convention)\\b";

    /** In plain text. Of two that begin at one place the upper one counts; {@code appel d'offres} is no call. */
    private static final List<Words> WORDS = List.of(
            words(InteractionKind.FAIR, "\\b" + FAIRS),
            words(
                    InteractionKind.FAIR,
                    "\\b(?:vue?s?|rencontree?s?|croisee?s?|parle|discute|echange)\\b[^;!?\\n]{0,80}?\\b(?:au|lors du|pendant le|sur le|a la|lors de la) "
                            + FAIRS),
            words(InteractionKind.DEMONSTRATION, "\\b(?:demos?|demonstrations?)\\b"),
            words(
                    InteractionKind.VISIT,
                    "\\b(?:visitee?s?|visites?|visiter|sur place|sur (?:le )?site|pass(?:ee?s?|ages?) (?:les? |la )?voir|passages?)\\b"),
            words(
                    InteractionKind.CALL,
                    "\\b(?:appelee?s?|appels?(?! d'? ?offres?| a (?:candidatures?|projets?|la concurrence))|rappelee?s?|telephonee?|telephone|coup de (?:fil|telephone)|au bout du fil"
                            + "|joints?|jointe|repondeur|message vocal|standard)\\b"),
            words(InteractionKind.MAIL, "\\b(?:courriels?|e-?mails?|mails?|mels?|ecrite?|messagerie)\\b"),
            words(InteractionKind.LETTER, "\\b(?:courriers?|lettres?|recommande|pli)\\b"),
            words(
                    InteractionKind.MEETING,
                    "\\b(?:rendez-vous|rdv|rv|reunions?|entretien avec|rencontree?s?|rencontres?|rencontrer|vue?s?|recue?s? par|dejeuner|dejeune|cafe|visio(?:conference)?|teams)\\b"));

    private static final List<Pattern> THEIRS = List.of(
            Pattern.compile(
                    "\\b(?:m'|nous |vous |me )(?:a |ont |avait |avaient )?(?:r?appelee?s?|r?appelle(?:nt)?|telephonee?|ecrite?s?|ecrit|ecrivent|contactee?s?|contacte(?:nt)?|relancee?s?|relance(?:nt)?|invitee?s?|invite(?:nt)?|sollicitee?s?|repondue?s?|repond(?:ent)?|demandee?s?)\\b"),
            Pattern.compile("(?<!\\bon )(?<!j')\\b(?:a|ont) (?:rappele|repondu|telephone)\\b"),
            Pattern.compile(
                    "\\b(?:appel|courriel|e-?mail|mail|courrier|lettre|message|coup de fil)s? (?:entrant|recue?|de (?:m|mme|monsieur|madame|la|l'|leur))\\b"),
            Pattern.compile(
                    "\\brecue? (?:un |une |son |sa |leur |ce )?(?:appel|courriel|e-?mail|mail|courrier|lettre|message|coup de fil|reponse|invitation)\\b"),
            Pattern.compile("\\b(?:reponse de|invitation de|a (?:sa|leur) (?:demande|initiative))\\b"));

    private QuickKind() {}

    /** Empty when the text does not say how. @param plain in small letters without accents */
    static Optional<InteractionKind> of(String plain) {
        record Found(int at, int rank, InteractionKind kind) {}
        return IntStream.range(0, WORDS.size())
                .mapToObj(rank -> {
                    Matcher matcher = WORDS.get(rank).pattern().matcher(plain);
                    return matcher.find()
                            ? new Found(matcher.start(), rank, WORDS.get(rank).kind())
                            : null;
                })
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Found::at).thenComparingInt(Found::rank))
                .map(Found::kind);
    }

    /** Whether the people of the authority began it; where the text does not say, we did. */
    static boolean theirs(String plain) {
        return THEIRS.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static Words words(InteractionKind kind, String pattern) {
        return new Words(kind, Pattern.compile(pattern));
    }
}
