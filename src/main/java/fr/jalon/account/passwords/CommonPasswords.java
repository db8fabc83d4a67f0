package fr.jalon.account.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The common passwords of eight characters or more: those of the resource, which names its source, and French ones. */
final class CommonPasswords {

    private static final Set<String> FRENCH = Set.of(
            "motdepasse",
            "mot de passe",
            "monmotdepasse",
            "azertyui",
            "azertyuio",
            "azertyuiop",
            "qsdfghjk",
            "qsdfghjklm",
            "wxcvbn,;",
            "azertyqsdfgh",
            "marseille",
            "bonjour!",
            "jetaime!",
            "coucou123",
            "entreprise",
            "secretariat",
            "comptabilite",
            "administrateur",
            "bienvenue",
            "chocolat",
            "anniversaire",
            "vacances",
            "printemps",
            "septembre");

    private static final Set<String> LISTED = read();

    private CommonPasswords() {}

    static boolean contains(String lowerCase) {
        return FRENCH.contains(lowerCase) || LISTED.contains(lowerCase);
    }

    private static Set<String> read() {
        InputStream resource = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("/account/common-passwords.txt"), "common-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
