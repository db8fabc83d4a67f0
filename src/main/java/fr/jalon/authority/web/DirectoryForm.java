package fr.jalon.authority.web;

import fr.jalon.upload.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A table of the official directory. */
record DirectoryForm(@Nullable MultipartFile fichier) {

    boolean isEmpty() {
        return fichier == null || fichier.isEmpty();
    }

    /** Its name without any folder, as the person knows it. */
    String fileName() {
        return FileName.clean(fichier == null ? null : fichier.getOriginalFilename());
    }
}
