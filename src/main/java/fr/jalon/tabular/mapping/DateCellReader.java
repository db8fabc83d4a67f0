package fr.jalon.tabular.mapping;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.shared.PlainText;
import fr.jalon.tabular.reading.ExcelDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands a day as French people, programs and spreadsheets write it. */
final class DateCellReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})(?:\\s.*)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:er)?\\s+(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final List<String> MONTHS =
            List.of("jan", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");

    /** Two digits of a year are of this century up to here. */
    private static final int LAST_OF_THIS_CENTURY = 69;

    private DateCellReader() {}

    static CellReading read(String text) {
        LocalDate day = day(text);
        return day == null
                ? CellReading.fault("Ce n’est pas une date : écrivez-la 06/12/2027.")
                : CellReading.of(day.toString(), FrenchDates.compact(day));
    }

    private static @Nullable LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher french = FRENCH.matcher(text);
        Matcher words = WORDS.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (french.matches()) {
            return day(year(french.group(3)), french.group(2), french.group(1));
        }
        if (words.matches()) {
            return day(words.group(3), String.valueOf(month(words.group(2))), words.group(1));
        }
        return SERIAL.matcher(text).matches() ? ExcelDate.day(Long.parseLong(text), false) : null;
    }

    private static int month(String word) {
        String plain = PlainText.of(word);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (plain.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String year(String digits) {
        return digits.length() == 4
                ? digits
                : (Integer.parseInt(digits) <= LAST_OF_THIS_CENTURY ? "20" : "19") + digits;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // no such day: said as one that is not understood
        }
    }
}
