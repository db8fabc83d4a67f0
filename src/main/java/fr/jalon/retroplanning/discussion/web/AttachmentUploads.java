package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.retroplanning.discussion.domain.AttachmentService.Incoming;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.upload.FileInspector;
import fr.jalon.upload.FileName;
import fr.jalon.upload.FileType;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in: looks at it before a connection is asked for, then keeps it. */
@Component
class AttachmentUploads {

    private final AttachmentService attachments;

    AttachmentUploads(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** @return the name it is kept under; @throws UnacceptableFileException with the sentence to show when it may not stay */
    String take(PlanDetails plan, String key, FileForm form, UUID by) throws IOException, UnacceptableFileException {
        MultipartFile sent = form.fichier();
        if (sent == null
                || (sent.isEmpty() && FileName.clean(sent.getOriginalFilename()).equals("fichier"))) {
            throw new UnacceptableFileException("Choisissez un fichier à joindre.");
        }
        String name = FileName.clean(sent.getOriginalFilename());
        Path file = Files.createTempFile("jalon-fichier-", ".tmp");
        try {
            sent.transferTo(file);
            FileType kind = FileInspector.check(file, name);
            attachments.add(plan, key, new Incoming(file, name, kind, Files.size(file), sha256(file)), by);
            return name;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
