package fr.jalon.upload;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What is inside a ZIP, an Office or an OpenDocument file: everything is unpacked once, into nothing, so that no header
 * can lie about its size.
 */
final class ArchiveInspector {

    /** A document within a ZIP, and a table within that document; what is deeper has something to hide. */
    private static final int DEEPEST = 2;

    private static final int PREFIX = 8 * 1024;

    private static final String PROTECTED =
            "Cette archive est protégée par un mot de passe\u00a0: on ne peut pas vérifier ce qu’elle contient. "
                    + "Retirez le mot de passe.";
    private static final String DAMAGED =
            "Ce fichier est abîmé ou incomplet\u00a0: enregistrez-le de nouveau, puis joignez-le.";

    private static final String EMPTY = "Cette archive est vide\u00a0: il n’y a rien à joindre.";
    private static final String UNTOLD =
            "Cette archive contient autre chose que ce que dit son sommaire\u00a0: refaites-la, puis joignez-la.";

    private final Path file;
    private final UnpackingBudget appetite;

    /** How deep it lies itself: 0 for what was sent. */
    private final int depth;

    private ArchiveInspector(Path file, UnpackingBudget appetite, int depth) {
        this.file = file;
        this.appetite = appetite;
        this.depth = depth;
    }

    static ArchiveInspector of(Path file) {
        return new ArchiveInspector(file, new UnpackingBudget(), 0);
    }

    /** Whether it is a document of that kind, and nothing in it is amiss. */
    boolean isContainer(FileType kind) throws IOException, UnacceptableFileException {
        return isSound(true, zip -> kind.isMarkedBy(marks(zip, kind)));
    }

    /** Whether it is a ZIP of files that may be in one. */
    boolean isPlain() throws IOException, UnacceptableFileException {
        return isSound(false, zip -> true);
    }

    /** What is asked of an archive once everything in it has been looked at. */
    private interface Question {

        boolean holds(ZipFile zip) throws IOException;
    }

    private boolean isSound(boolean document, Question question) throws IOException, UnacceptableFileException {
        try (ZipFile zip = open()) {
            if (zip.size() == 0) {
                throw new UnacceptableFileException(EMPTY);
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    lookInside(entry, in, document);
                }
            }
            if (!ArchiveLayout.isTold(Files.readAllBytes(file), zip)) {
                throw new UnacceptableFileException(UNTOLD);
            }
            return question.holds(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last: a name that cannot be read
            throw new UnacceptableFileException(DAMAGED);
        }
    }

    private ZipFile open() throws IOException, UnacceptableFileException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new UnacceptableFileException(isProtection(e) ? PROTECTED : DAMAGED);
        }
    }

    private static boolean isProtection(ZipException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
    }

    /** What an Office or OpenDocument file says of itself. */
    private static String marks(ZipFile zip, FileType kind) throws IOException {
        ZipEntry entry = zip.getEntry(kind.family() == FileType.Family.OFFICE ? "[Content_Types].xml" : "mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readNBytes(1024 * 1024), StandardCharsets.UTF_8);
            return kind.family() == FileType.Family.OFFICE ? text : text.strip();
        }
    }

    private void lookInside(ZipEntry entry, InputStream in, boolean document)
            throws IOException, UnacceptableFileException {
        String name = entry.getName();
        appetite.entry();
        ArchiveEntryInspector.check(name, document);
        if (entry.isDirectory()) {
            return;
        }
        byte[] prefix = in.readNBytes(PREFIX);
        appetite.swallow(prefix.length);
        String content = FileInspector.detect(prefix);
        ArchiveEntryInspector.checkContent(name, content);
        if (FileInspector.isZip(content) && prefix.length > 0) {
            Optional<FileType> inner = FileType.claimedBy(name).filter(FileType::isContainer);
            if (inner.isEmpty() || depth >= DEEPEST) {
                throw anotherArchive(name);
            }
            nested(name, inner.get(), new SequenceInputStream(new ByteArrayInputStream(prefix), in));
        } else if (!document && ArchiveEntryInspector.isArchive(content)) {
            throw anotherArchive(name);
        } else if (hidesArchive(prefix, in) && !document) { // an object in a document may hold one as it is
            throw anotherArchive(name);
        }
    }

    /** Reads to the end, so that all is measured. */
    private boolean hidesArchive(byte[] prefix, InputStream in) throws IOException, UnacceptableFileException {
        HiddenArchiveDetector hidden = new HiddenArchiveDetector();
        boolean found = hidden.feed(prefix, prefix.length);
        byte[] buffer = new byte[32 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            appetite.swallow(read);
            found = hidden.feed(buffer, read);
        }
        return found;
    }

    /** A document within: looked at as if it had been sent by itself, since there too a directory may leave something untold. */
    private void nested(String name, FileType kind, InputStream in) throws IOException, UnacceptableFileException {
        Path inner = Files.createTempFile("jalon-archive-", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(inner)) {
                byte[] buffer = new byte[32 * 1024];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    appetite.swallow(read);
                    out.write(buffer, 0, read);
                }
            }
            if (Files.size(inner) > FileInspector.LARGEST) {
                throw new UnacceptableFileException("«\u00a0" + ArchiveEntryInspector.shown(name)
                        + "\u00a0» dépasse 10\u00a0Mo dans cette archive\u00a0: joignez-le à part, en plus petit.");
            }
            if (!new ArchiveInspector(inner, appetite, depth + 1).isContainer(kind)) {
                throw anotherArchive(name);
            }
        } finally {
            Files.delete(inner);
        }
    }

    private static UnacceptableFileException anotherArchive(String name) {
        return new UnacceptableFileException("Cette archive en contient une autre («\u00a0"
                + ArchiveEntryInspector.shown(name) + "\u00a0»)\u00a0: déballez-la d’abord.");
    }
}
