package fr.jalon.market.imports.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Small files of awards in the words of the format, each with a buyer of its own. */
public final class Samples {

    private Samples() {}

    /** A SIRET that no other sample has; it begins with 888 and its key is not looked at. */
    public static String buyer() {
        return "888" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L);
    }

    /** A sound contract of 2022, without the braces around the list. */
    public static String award(String buyer, String number) {
        return """
                {"id":"%s","acheteur":{"id":"%s"},"nature":"Marché","objet":"Entretien des espaces verts, secteur nord",\
                "codeCPV":"77310000","procedure":"Appel d'offres ouvert","lieuExecution":{"code":"44109","typeCode":"Code commune"},\
                "dureeMois":48,"dateNotification":"2024-02-22","datePublicationDonnees":"2024-03-01","montant":130000.0,\
                "titulaires":[{"titulaire":{"typeIdentifiant":"SIRET","id":"73282932000074"}}],"offresRecues":4}""".formatted(number, buyer);
    }

    public static Path file(String... awards) {
        return text("{\"marches\":{\"marche\":[" + String.join(",\n", awards) + "]}}");
    }

    public static Path text(String content) {
        try {
            return Files.writeString(Files.createTempFile("sample-", ".json"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
