package fr.jalon.upload;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the name and the first bytes of a file within an archive tell about it. */
final class ArchiveEntryInspector {

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "pif", "cpl", "msi", "msp", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js",
            "jse", "wsf", "wsh", "hta", "jar", "class", "sh", "command", "app", "apk", "ipa", "deb", "rpm", "lnk",
            "url", "reg", "chm", "scf", "docm", "xlsm", "xlsb", "xlam", "pptm", "ppsm", "dotm", "xltm", "iso", "img",
            "vhd", "vhdx", "dmg");

    private static final Set<String> ARCHIVES =
            Set.of("zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab", "ace", "arj", "lzh", "z");

    private static final List<String> PROGRAM_CONTENT = List.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/java-vm",
            "application/x-java",
            "application/x-sh",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-msi");

    private static final List<String> ARCHIVE_CONTENT = List.of(
            "application/gzip",
            "application/x-gzip",
            "application/x-rar",
            "application/x-7z",
            "application/x-bzip",
            "application/x-xz",
            "application/zstd",
            "application/x-tar",
            "application/x-gtar",
            "application/vnd.ms-cab");

    private ArchiveEntryInspector() {}

    /** @param document whether the archive is an Office or OpenDocument file, whose own parts have odd names */
    static void check(String name, boolean document) throws UnacceptableFileException {
        String path = name.replace('\\', '/');
        boolean climbs = List.of(path.split("/")).contains("..");
        if (climbs || path.startsWith("/") || path.matches("[A-Za-z]:.*") || name.matches("(?s).*\\p{Cc}.*")) {
            throw new UnacceptableFileException("Cette archive écrirait hors de son dossier («\u00a0" + shown(name)
                    + "\u00a0»)\u00a0: refaites-la avec des noms simples.");
        }
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = last.substring(last.lastIndexOf('.') + 1).strip();
        boolean macros = last.startsWith("vbaproject") || (document && path.matches("(Basic|Scripts)/.+"));
        if (document && macros) {
            throw new UnacceptableFileException("Ce document contient des macros\u00a0: enregistrez-le sans macros.");
        }
        if (last.contains(".") && PROGRAMS.contains(extension) && !path.endsWith("/")) {
            throw new UnacceptableFileException(program(name));
        }
        if (!document && last.contains(".") && ARCHIVES.contains(extension) && !path.endsWith("/")) {
            throw new UnacceptableFileException("Cette archive en contient une autre («\u00a0" + shown(name)
                    + "\u00a0»)\u00a0: déballez-la d’abord.");
        }
    }

    static void checkContent(String name, String content) throws UnacceptableFileException {
        if (PROGRAM_CONTENT.stream().anyMatch(content::startsWith)) {
            throw new UnacceptableFileException(program(name));
        }
    }

    static boolean isArchive(String content) {
        return ARCHIVE_CONTENT.stream().anyMatch(content::startsWith);
    }

    /** As a sentence may say it. */
    static String shown(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return clean.length() <= 80 ? clean : "…" + clean.substring(clean.length() - 79);
    }

    private static String program(String name) {
        return "Un programme s’y cache («\u00a0" + shown(name) + "\u00a0»)\u00a0: retirez-le, puis recommencez.";
    }
}
