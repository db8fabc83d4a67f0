package fr.jalon.upload;

/**
 * How much may be sent to a route that takes files, contributed by each module as a bean. Whatever is larger is refused
 * by its announced length, before a byte of it is kept; other routes take no more than a page's forms hold.
 *
 * @param pattern of the path, a path pattern of Spring MVC: {@code /plans/{plan}/files}
 * @param bytes of the whole request
 * @param sentence what to do instead, in French: it is shown
 */
public record UploadLimit(String pattern, long bytes, String sentence) {

    /** What a route without a limit of its own takes: one megabyte. */
    public static final UploadLimit OF_FORMS =
            new UploadLimit("/**", 1024 * 1024, "Cette page n’attend pas de fichier : rien n’a été enregistré.");
}
