package fr.jalon.cctp.web;

import fr.jalon.site.ManyLines;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * The text that a draft is made of.
 *
 * @param document a file; null or empty where a text was pasted
 * @param pasted a text; null or blank where a file was chosen
 * @param renewed the contract that the draft renews, kept from the address
 */
public record SourceForm(
        @Nullable MultipartFile document,
        @ManyLines @Nullable String pasted,
        @Nullable String renewed) {

    boolean hasFile() {
        return document != null && !document.isEmpty();
    }

    boolean hasText() {
        return pasted != null && !pasted.isBlank();
    }

    /** Why it cannot be taken, at its field. */
    BindingResult refused(String sentence) {
        BindingResult errors = new BeanPropertyBindingResult(this, "fileForm");
        errors.rejectValue(hasText() && !hasFile() ? "pasted" : "document", "unfit", sentence);
        return errors;
    }
}
