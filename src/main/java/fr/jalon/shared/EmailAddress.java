package fr.jalon.shared;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that letters reach: a local part in ASCII, since mail programs send of any other character its low byte alone
 * (a letter to {@code alpšge@} goes to {@code alpage@}), and a domain as name servers know it.
 *
 * @param value ASCII, 254 characters at most, international domains in punycode
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String FORM = "Cette adresse e-mail n’a pas la forme nom@domaine.fr.";

    private static final String UNSEEN = "\\p{C}\\p{Z}\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFE00-\\uFE0F";
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[" + UNSEEN + "]+|[" + UNSEEN + "]+$");
    private static final Pattern INVISIBLE = Pattern.compile("[" + UNSEEN + "&&[^ ]]");
    private static final Pattern PARTS = Pattern.compile("([^@]+)@([^@]+)");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]\\p{M}*|.\\p{M}+");

    /** Atoms with single dots between (RFC 5321 4.1.2); what stands in quotes no provider hands out. */
    private static final Pattern LOCAL =
            Pattern.compile("(?=.{1,64}$)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

    /** Letters of other scripts look like Latin ones: domains with these are shown as they are sent. */
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}0-9.-]+");

    /** @throws IllegalArgumentException when letters to it would go astray */
    public EmailAddress {
        if (value.length() > LONGEST || !read(value).value().equals(value)) {
            throw new IllegalArgumentException("Not an address as it is kept: " + value);
        }
    }

    private record Reading(String value, String refusal) {}

    /**
     * Reads what a person typed or pasted: blanks and invisible characters around it are left out.
     *
     * @return empty when there is a {@link #refusal}
     */
    public static Optional<EmailAddress> parse(String typed) {
        return Optional.of(read(typed).value())
                .filter(value -> !value.isEmpty())
                .map(EmailAddress::new);
    }

    /**
     * As {@link #parse}, for what has been checked.
     *
     * @throws IllegalArgumentException with the {@link #refusal}
     */
    public static String kept(String checked) {
        Reading reading = read(checked);
        if (reading.value().isEmpty()) {
            throw new IllegalArgumentException(reading.refusal());
        }
        return reading.value();
    }

    /** Why no letter would reach it and what to do, in French; empty when it is fine. */
    public static Optional<String> refusal(String typed) {
        return Optional.of(read(typed).refusal()).filter(why -> !why.isEmpty());
    }

    /**
     * As people read it: an international domain in its own letters, where these are Latin.
     *
     * @param kept an address that is kept; what is none is shown as it is
     */
    public static String shown(String kept) {
        int at = kept.lastIndexOf('@');
        String domain = IDN.toUnicode(kept.substring(at + 1));
        return LATIN.matcher(domain).matches() ? kept.substring(0, at + 1) + domain : kept;
    }

    private static Reading read(String typed) {
        String trimmed = Normalizer.normalize(AT_THE_ENDS.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        if (trimmed.length() > LONGEST) {
            return refused("Une adresse e-mail compte au plus 254 caractères.");
        }
        if (INVISIBLE.matcher(trimmed).find()) {
            return refused("Cette adresse contient un caractère invisible, copié avec elle : retapez-la à la main.");
        }
        Matcher parts = PARTS.matcher(trimmed);
        if (!parts.matches()) {
            return refused(FORM);
        }
        Matcher foreign = NOT_ASCII.matcher(parts.group(1));
        if (foreign.find()) {
            return refused(
                    "Avant le « @ », le caractère « " + foreign.group()
                            + " » n’est pas acheminé par les messageries : écrivez l’adresse sans accent, ou donnez-en une autre.");
        }
        Optional<String> domain = domain(parts.group(2));
        if (domain.isEmpty()) {
            return refused("Le domaine « " + parts.group(2) + " » n’est pas valable : vérifiez ce qui suit le « @ ».");
        }
        String address = parts.group(1) + "@" + domain.get();
        return LOCAL.matcher(parts.group(1)).matches() && domain.get().contains(".") && address.length() <= LONGEST
                ? new Reading(address, "")
                : refused(FORM);
    }

    private static Reading refused(String why) {
        return new Reading("", why);
    }

    /** Empty too where punycode would lead to another domain than the one typed, as with ß, which it takes for ss. */
    private static Optional<String> domain(String typed) {
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
            boolean same = ascii.equals(typed) || IDN.toUnicode(ascii).equals(typed.toLowerCase(Locale.ROOT));
            return Optional.of(ascii).filter(domain -> same && !domain.endsWith("."));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
