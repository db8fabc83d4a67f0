package fr.jalon.tabular.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The table to import. */
public record TableFileForm(@Nullable MultipartFile fichier) {

    /** Why it cannot be taken, at its field. */
    BindingResult refused(String sentence) {
        BindingResult errors = new BeanPropertyBindingResult(this, "form");
        errors.rejectValue("fichier", "unfit", sentence);
        return errors;
    }
}
