package fr.jalon.cctp.pseudonym;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of the installation, in a file that only its user may read; made at the first need. It seals the keys of dialogues. */
final class InstallationKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;

    InstallationKey(Path file) {
        this.file = file;
    }

    /** Encrypted and guarded against change (AES-GCM). @param context what it is sealed for; it opens for nothing else */
    byte[] seal(byte[] secret, byte[] context) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, context);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws KeyUnavailableException when another key has sealed it */
    byte[] open(byte[] sealed, byte[] context) {
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException | IllegalArgumentException | IOException e) {
            throw new KeyUnavailableException("The key in " + file + " does not open the dialogues of this base", e);
        }
    }

    private byte[] key() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    /** Two instances that start at once share the first one's. */
    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        Path made = posix
                ? Files.createTempFile(
                        folder,
                        "cle",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "cle", ".tmp");
        Files.writeString(made, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.WRITE);
        try {
            Files.createLink(file, made); // fails where another was faster; the whole file appears at once
        } catch (FileAlreadyExistsException another) {
            // theirs is the key
        } finally {
            Files.delete(made);
        }
    }
}
