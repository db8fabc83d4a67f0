package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trades as people type them, for every form: codes of the CPV, whole or their beginning, and words. */
public final class TradeParser {

    private TradeParser() {}

    /** The trades typed into one field, parted by commas or semicolons, as typed. */
    public static List<String> parts(@Nullable String typed) {
        return TypedList.parts(typed);
    }

    /** The trades typed into one field: beginnings of codes, and words as they are. */
    public static List<String> trades(@Nullable String typed) {
        return parts(typed).stream().map(TradeParser::withoutFiller).toList();
    }

    /** The one code that was typed, without the zeros that only fill up; empty when the CPV knows none like it. */
    public static Optional<String> code(@Nullable String typed) {
        String code = withoutFiller(typed == null ? "" : typed.strip());
        return CpvLabels.inFrench().labelOfPrefix(code).map(label -> code);
    }

    /** A whole code is cut to the digits that carry meaning, so that it finds the narrower ones too. */
    private static String withoutFiller(String typed) {
        Optional<Cpv> whole = typed.matches("\\d{8}(-\\d)?") ? Cpv.parse(typed) : Optional.empty();
        return whole.map(Cpv::significantPrefix).orElse(typed);
    }
}
