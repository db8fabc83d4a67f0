package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A plan as a file to take away, named after what it aims at. */
public final class PlanDownload {

    private PlanDownload() {}

    /**
     * What the file is called, each accented letter as one character.
     *
     * @param extension without the dot
     */
    public static String name(PlanDetails plan, String extension) {
        String plain = Normalizer.normalize(plan.name(), Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N} ·-]", " ");
        return "retroplanning " + plain + "." + extension;
    }

    /** @param extension without the dot */
    public static ResponseEntity<byte[]> answer(MediaType type, PlanDetails plan, String extension, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(plan, extension), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
