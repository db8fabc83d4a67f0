package fr.jalon.contact.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: first what is promised for later, then what happened. Pure; whatever is typed, it answers. */
final class QuickReader {

    private static final int LONGEST_FOLLOW_UP = 300;

    private static final Pattern PROMISE =
            Pattern.compile("\\b(?:(?<verb>relancer|rappeler|recontacter|reecrire|revoir|repasser|revenir vers"
                    + "|reprendre contact|refaire (?:un|le) point)"
                    + "|(?<noun>suites?(?! (?:a|au|aux|de|du|des|d')\\b)|relances?(?! (?:de|du|des|par|faite|envoyee)\\b)"
                    + "|rappels?(?! (?:de|du|des)\\b)|prochain (?:contact|point|appel|rendez-vous|rdv)))\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[;!?\\n]|\\.(?=\\s|$)");

    /** A dot after one of these ends no sentence. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("\\b(?:m|mm|mme|mlle|dr|st|ste|janv|fevr?|avr|juil|sept|oct|nov|dec|env|tel)$");

    private static final Pattern TRAILING = Pattern.compile(
            "(?:[\\s,:;(]|\\b(?:le|la|au plus tard|avant|vers|apres|des|au|a|d'ici|pour|fixee?|prevue?)\\b)+$");

    private static final Pattern SAYS_NOTHING = Pattern.compile("(?:suites?|)");

    private final String text;
    private final String plain;
    private final LocalDate today;
    private final List<String> doubts = new ArrayList<>();
    private @Nullable LocalDate followUpOn;
    private @Nullable String followUp;

    QuickReader(String typed, LocalDate today) {
        this.text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        this.plain = plain(text);
        this.today = today;
    }

    QuickEntry read() {
        String told = withoutPromise();
        List<QuickDay> days = QuickDay.in(told, today, false);
        days.stream()
                .filter(day -> day.date() == null)
                .forEach(day -> doubts.add("« " + words(day) + " » n’existe pas : vérifiez la date."));
        days.stream().filter(day -> day.isAfter(today)).findFirst().ifPresent(this::keepForLater);
        return new QuickEntry(
                QuickKind.of(told).orElse(InteractionKind.OTHER),
                days.stream()
                        .map(QuickDay::date)
                        .flatMap(date -> Optional.ofNullable(date).stream())
                        .filter(date -> !date.isAfter(today))
                        .findFirst()
                        .orElse(today),
                QuickKind.theirs(told),
                followUpOn,
                followUpOn == null ? null : followUp,
                doubts);
    }

    /** Reads what is to follow; what is left speaks of what happened, each word still at its place. */
    private String withoutPromise() {
        Matcher promise = PROMISE.matcher(plain);
        while (promise.find()) {
            int end = sentenceEnd(promise.end());
            Optional<QuickDay> day = QuickDay.in(plain.substring(promise.end(), end), today, true).stream()
                    .findFirst();
            if (day.isEmpty() && promise.group("noun") != null) {
                continue; // « relance par téléphone » is what happened
            }
            int from = promise.start();
            int until = day.map(found -> promise.end() + found.start()).orElse(end);
            followUp = spoken(text.substring(from, until));
            if (day.isEmpty()) {
                return blank(dayBefore(from), end);
            }
            QuickDay found = day.get();
            LocalDate date = found.date();
            int past = promise.end() + found.end();
            String said = text.substring(until, past);
            if (date == null) {
                doubts.add("« " + said + " » n’existe pas : vérifiez le jour de la suite.");
            } else if (date.isBefore(today)) {
                doubts.add("« " + said + " » est passé : indiquez quand relancer.");
            } else {
                followUpOn = date;
            }
            return blank(from, past);
        }
        return plain;
    }

    /** {@code Le 11 décembre, le rappeler}: the day may stand just before, when it is to come. */
    private int dayBefore(int from) {
        return QuickDay.in(plain.substring(0, from), today, false).stream()
                .filter(day -> day.isAfter(today))
                .filter(day -> plain.substring(day.end(), from).matches("[\\s,:]*(?:(?:le|la|les|lui|a|de)\\s+)*"))
                .findFirst()
                .map(day -> {
                    followUpOn = day.date();
                    return day.start();
                })
                .orElseGet(() -> {
                    doubts.add("La suite n’a pas de jour : indiquez quand relancer.");
                    return from;
                });
    }

    private void keepForLater(QuickDay day) {
        boolean free = followUpOn == null;
        if (free) {
            followUpOn = day.date();
        }
        doubts.add("« " + words(day) + " » est à venir, et un échange se note quand il a eu lieu"
                + (free ? " : ce jour est retenu pour la suite." : "."));
    }

    private String words(QuickDay day) {
        return text.substring(day.start(), day.end());
    }

    private int sentenceEnd(int from) {
        Matcher end = SENTENCE_END.matcher(plain);
        int at = from;
        while (end.find(at)) {
            if (!ABBREVIATED.matcher(plain.substring(0, end.start())).find()) {
                return end.start();
            }
            at = end.end();
        }
        return plain.length();
    }

    private String blank(int from, int end) {
        return plain.substring(0, from) + "\n".repeat(end - from) + plain.substring(end);
    }

    private static @Nullable String spoken(String words) {
        Matcher trailing = TRAILING.matcher(plain(words));
        String kept = trailing.find() ? words.substring(0, trailing.start()) : words;
        return SAYS_NOTHING.matcher(plain(kept)).matches()
                ? null
                : kept.substring(0, Math.min(LONGEST_FOLLOW_UP, kept.length()));
    }

    /** In small letters without accents, each character at its place, so that what is found can be quoted. */
    private static String plain(String text) {
        return text.chars()
                .mapToObj(one -> one == '’' ? "'" : one == '\u00a0' || one == '\u202f' ? " " : base((char) one))
                .collect(Collectors.joining());
    }

    private static String base(char one) {
        return String.valueOf(Character.toLowerCase(
                Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFD).charAt(0)));
    }
}
