package fr.jalon.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as they should not. */
public final class SomeFiles {

    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    public static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };
    public static final byte[] PROGRAM = program();

    private SomeFiles() {}

    public static byte[] docx() {
        return office("word/document.xml", "wordprocessingml.document.main+xml", Map.of());
    }

    public static byte[] office(String part, String type, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<?xml version=\"1.0\"?><Types><Override PartName=\"/" + part
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
                                + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        entries.put(part, "<w/>".getBytes(StandardCharsets.UTF_8));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] openDocument(String type, Map<String, byte[]> more) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] mark = ("application/vnd.oasis.opendocument." + type).getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(mark);
            first.setMethod(ZipEntry.STORED);
            first.setSize(mark.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(mark);
            zip.closeEntry();
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("content.xml", "<office/>".getBytes(StandardCharsets.UTF_8));
            entries.putAll(more);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some kilobytes that unpack to so many megabytes. */
    public static byte[] bomb(String name, int megabytes) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the flag that says that its entries are encrypted, in both headers. */
    public static byte[] encrypted() {
        byte[] zip = zip(Map.of("offre.txt", "secret".getBytes(StandardCharsets.US_ASCII)));
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            }
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** Whatever real programs put into an archive beyond the plain: folders, stored and empty files, extra fields, comments. */
    public static byte[] zipOfManyKinds() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("Envoyé par la mairie");
            zip.putNextEntry(new ZipEntry("plans/"));
            zip.closeEntry();
            put(zip, "plans/vide.txt", new byte[0]);
            ZipEntry stored = new ZipEntry("plans/été.txt");
            byte[] text = "Une archive commence par PK\3\4".getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(text);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(text.length);
            stored.setCrc(crc.getValue());
            stored.setExtra(new byte[] {0x55, 0x54, 5, 0, 1, 1, 2, 3, 4});
            zip.putNextEntry(stored);
            zip.write(text);
            zip.closeEntry();
            put(zip, "a.pdf", PDF);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before an archive's directory: its entries, each with a header of its own. */
    public static byte[] entriesOf(byte[] zip) {
        return Arrays.copyOf(zip, directory(zip));
    }

    public static byte[] joined(byte[] first, byte[] then) {
        byte[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    /** An archive with something between its last entry and its directory. */
    public static byte[] between(byte[] zip, byte[] something) {
        int start = directory(zip);
        byte[] all = joined(joined(entriesOf(zip), something), Arrays.copyOfRange(zip, start, zip.length));
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length - 6, start + something.length);
        return all;
    }

    /** An archive with a remark at its end. */
    public static byte[] remarked(byte[] zip, byte[] remark) {
        byte[] all = joined(zip, remark);
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) remark.length);
        return all;
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = 0x40;
        program[0x40] = 'P';
        program[0x41] = 'E';
        return program;
    }
}
