package fr.jalon.market.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file to import. */
record ImportForm(@Nullable MultipartFile fichier) {

    boolean isEmpty() {
        return fichier == null || fichier.isEmpty();
    }

    /** Its name without any folder, as the person knows it. */
    String fileName() {
        String name = fichier == null || fichier.getOriginalFilename() == null ? "" : fichier.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "fichier" : last.substring(0, Math.min(200, last.length()));
    }
}
