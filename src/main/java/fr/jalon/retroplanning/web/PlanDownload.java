package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A plan as a file to take away, named after what it aims at. */
public final class PlanDownload {

    private PlanDownload() {}

    /** @param extension without the dot */
    public static ResponseEntity<byte[]> answer(MediaType type, PlanDetails plan, String extension, String text) {
        String name = "retroplanning " + plan.name().replaceAll("[^\\p{L}\\p{N} ·-]", " ") + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
