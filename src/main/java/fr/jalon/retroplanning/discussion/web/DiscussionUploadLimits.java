package fr.jalon.retroplanning.discussion.web;

import fr.jalon.upload.FileInspector;
import fr.jalon.upload.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much may be sent beside an action. */
@Configuration(proxyBeanMethods = false)
class DiscussionUploadLimits {

    /** The form around the file: its token, names and boundaries. */
    private static final long ENVELOPE = 64 * 1024;

    @Bean
    UploadLimit attachmentLimit() {
        return new UploadLimit(
                "/retroplannings/{plan}/actions/{action}/fichiers",
                FileInspector.LARGEST + ENVELOPE,
                "Un fichier joint pèse 10\u00a0Mo au plus\u00a0: compressez-le ou découpez-le. Rien n’a été enregistré\u00a0; revenez"
                        + " à la page d’avant pour en choisir un autre.");
    }
}
