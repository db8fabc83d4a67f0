package fr.jalon.contact.cards.web;

import fr.jalon.shared.Siren;
import fr.jalon.upload.FileName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of cards.
 *
 * @param cible the SIREN of the authority of cards that name no target; empty to leave these out
 */
record CardsForm(@Nullable MultipartFile fichier, @Nullable String cible) {

    boolean isEmpty() {
        return fichier == null || fichier.isEmpty();
    }

    String fileName() {
        return FileName.clean(fichier == null ? null : fichier.getOriginalFilename());
    }

    Optional<Siren> authority() {
        return Optional.ofNullable(cible)
                .filter(typed -> typed.matches("\\d{9}"))
                .map(Siren::new);
    }
}
