package fr.jalon.contact.requests.web;

import fr.jalon.upload.UnacceptableFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The file to put beside a request. */
public record AnswerFileForm(@Nullable MultipartFile fichier) {

    /** Why it may not stay, at its field. */
    BindingResult refused(UnacceptableFileException unfit) {
        BindingResult errors = new BeanPropertyBindingResult(this, "fileForm");
        errors.rejectValue("fichier", "unfit", unfit.sentence());
        return errors;
    }
}
