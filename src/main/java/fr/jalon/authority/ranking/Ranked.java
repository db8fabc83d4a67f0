package fr.jalon.authority.ranking;

import fr.jalon.shared.Siren;
import java.util.List;

/**
 * An authority in its place.
 *
 * @param rank from 1
 * @param score from 0 to 1
 * @param terms one of each kind, in their order
 */
public record Ranked(int rank, Candidate candidate, double score, List<Term> terms) {

    public Ranked {
        terms = List.copyOf(terms);
    }

    /** Who it is. */
    public Siren siren() {
        return candidate.siren();
    }

    /** One of its terms. */
    public Term term(TermKind kind) {
        return terms.get(kind.ordinal());
    }
}
