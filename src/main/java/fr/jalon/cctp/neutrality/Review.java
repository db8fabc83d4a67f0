package fr.jalon.cctp.neutrality;

import java.util.List;
import java.util.Set;

/**
 * What came of reading a text, in its order.
 *
 * @param acquittals what looks at issue and is not, with the reason
 */
public record Review(List<Finding> findings, List<Acquittal> acquittals) {

    public Review {
        findings = List.copyOf(findings);
        acquittals = List.copyOf(acquittals);
    }

    /** Without what the buyer keeps; who asks holds the reason for each. */
    public Review without(Set<String> kept) {
        return new Review(
                findings.stream()
                        .filter(finding -> !kept.contains(finding.fingerprint()))
                        .toList(),
                acquittals);
    }
}
