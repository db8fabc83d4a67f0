package fr.jalon.cctp.pseudonym;

/** The file with the key of the installation is missing, or holds another key than the one dialogues were sealed with. */
public class KeyUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
