package fr.jalon.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * A file of 2022 of any size, with the proportions of the national one: 62 contracts a buyer, 8 a supplier, one in fifty
 * amended, one in twenty-five dirty. The same seed gives the same file.
 */
public final class SyntheticDecp {

    private static final String[] OBJECTS = {
        "Entretien des espaces verts et des terrains de sport",
        "Fourniture de denrées alimentaires pour les cantines",
        "Nettoyage des bâtiments communaux",
        "Maintenance des installations de chauffage",
        "Travaux de voirie, programme annuel",
        "Assistance à maîtrise d'ouvrage",
        "Transport scolaire, circuit",
        "Location et maintenance de photocopieurs",
        "Collecte des déchets ménagers",
        "Assurance, lot"
    };
    private static final String[] CPV = {
        "77310000",
        "15800000",
        "90910000",
        "50720000",
        "45233140",
        "71356200",
        "60172000",
        "30121000",
        "90511000",
        "66510000"
    };
    private static final int[] MONTHS = {12, 24, 36, 48, 48, 48, 6, 60};

    private final Random random;

    SyntheticDecp(long seed) {
        this.random = new Random(seed);
    }

    /** One record a line, so that a bare COPY can take the same file. */
    public static Path write(Path file, int records, long seed) throws IOException {
        SyntheticDecp source = new SyntheticDecp(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < records; i++) {
                out.write(source.record(i, records));
                out.write('\n');
            }
        }
        return file;
    }

    private String record(int number, int all) {
        int what = random.nextInt(OBJECTS.length);
        LocalDate notified = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2800));
        boolean dirty = random.nextInt(25) == 0;
        String amendments = random.nextInt(50) > 0
                ? ""
                : ",\"modifications\":[{\"modification\":{\"id\":1,\"dateNotificationModification\":\""
                        + notified.plusDays(200)
                        + "\",\"datePublicationDonneesModification\":\"" + notified.plusDays(230) + "\",\"montant\":"
                        + (100_000 + random.nextInt(900_000)) + "}}]";
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"acheteur\":{\"id\":\"%s\",\"nom\":\"Collectivité %d\"},\"nature\":\"%s\",\"objet\":\"%s %d\","
                        + "\"codeCPV\":\"%s\",\"techniques\":{\"technique\":[\"Accord-cadre\"]},\"modalitesExecution\":"
                        + "{\"modaliteExecution\":[\"Bons de commande\"]},\"marcheInnovant\":false,\"ccag\":\"Fournitures courantes et"
                        + " services\",\"offresRecues\":%d,\"attributionAvance\":false,\"tauxAvance\":0.0,\"typeGroupementOperateurs\":"
                        + "\"Pas de groupement\",\"sousTraitanceDeclaree\":false,\"procedure\":\"Appel d'offres ouvert\","
                        + "\"lieuExecution\":{\"code\":\"%02d\",\"typeCode\":\"Code département\"},\"dureeMois\":%s,"
                        + "\"dateNotification\":\"%s\",\"datePublicationDonnees\":\"%s\",\"montant\":%d.%02d,\"typesPrix\":"
                        + "{\"typePrix\":[\"Définitif révisable\"]},\"formePrix\":\"Unitaire\",\"titulaires\":[{\"titulaire\":"
                        + "{\"id\":\"%09d00017\",\"typeIdentifiant\":\"SIRET\",\"denominationSociale\":\"Entreprise %d\"}}],"
                        + "\"considerationsSociales\":{\"considerationSociale\":[\"Clause sociale\"]},"
                        + "\"considerationsEnvironnementales\":{\"considerationEnvironnementale\":[\"Pas de considération"
                        + " environnementale\"]},\"source\":\"synthese\"%s}",
                number,
                "2" + String.format("%08d", 10_000_000 + random.nextInt(Math.max(1, all / 62))) + "00017",
                number % 977,
                dirty ? "MARCHE" : "Marché",
                OBJECTS[what],
                number,
                CPV[what],
                1 + random.nextInt(8),
                1 + random.nextInt(95),
                dirty ? "\"48\"" : String.valueOf(MONTHS[random.nextInt(MONTHS.length)]),
                notified,
                notified.plusDays(random.nextInt(90)),
                5_000 + random.nextInt(2_000_000),
                random.nextInt(100),
                300_000_000 + random.nextInt(Math.max(1, all / 8)),
                number % 99_991,
                amendments);
    }
}
