package fr.jalon.authority.directory;

import java.util.List;

/**
 * What a file of the directory says.
 *
 * @param layout what it was recognised as, in French
 * @param rows one for each authority
 * @param refusals lines that could not be taken, in the order of the file
 */
public record DirectoryFile(String layout, List<DirectoryRow> rows, List<Refusal> refusals) {

    /** A line that was left out. @param reason a sentence in French */
    public record Refusal(int line, String published, String reason) {}
}
