package fr.jalon.contact.requests.domain;

import fr.jalon.upload.FileType;
import java.util.UUID;

/**
 * A file that came with an answer, or proves a step.
 *
 * @param file in {@code upload.FileStorage}
 */
public record RequestFile(UUID id, UUID file, String name, FileType kind, long bytes) {}
