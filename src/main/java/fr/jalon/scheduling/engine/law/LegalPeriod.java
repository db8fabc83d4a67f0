package fr.jalon.scheduling.engine.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the law: the least time for one stage of a procedure.
 *
 * @param procedures that it holds for
 * @param buyers likewise
 * @param counting from the notice or invitation on, or back from the last day for bids
 * @param days calendar days, the day counted from left out; on paper and without any reduction
 * @param reductions what makes it shorter
 * @param source the text it stands in
 * @param articles of that text, {@code R2161-2} and {@code R2161-3}
 * @param from the first day it counts; a notice sent before follows the former rule
 * @param until the last day, null while it is in force
 */
public record LegalPeriod(
        Set<Procedure> procedures,
        Set<Buyer> buyers,
        Stage stage,
        Counting counting,
        int days,
        List<Reduction> reductions,
        Source source,
        List<String> articles,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What companies hand in by the end of the period. */
    public enum Stage {
        CANDIDATURES,
        OFFERS,
        /** Candidature and offer in one. */
        BOTH,
        /** Nothing: by then the buyer has answered the last questions. */
        ANSWERS
    }

    /**
     * Which way the days run. Regulation 1182/71, art. 3(4), lets a period that runs forward and ends on a day off end with
     * the next working day; one counted back from a day is a floor of distance that nothing brings nearer to it.
     */
    public enum Counting {
        FORWARD,
        BACKWARD
    }

    /** The text of law. */
    public enum Source {
        /** "Code des marchés publics" of 2006. */
        CODE_2006,
        /** "Décret n° 2016-360". */
        DECREE_2016,
        /** "Code de la commande publique", in force since April 2019. */
        CODE_2019
    }

    public LegalPeriod {
        procedures = Set.copyOf(procedures);
        buyers = Set.copyOf(buyers);
        reductions = List.copyOf(reductions);
        articles = List.copyOf(articles);
        if (days < 0 || reductions.stream().anyMatch(shorter -> shorter.days() < 0 || shorter.days() > days)) {
            throw new IllegalArgumentException("Periods that contradict each other: " + days + ", " + reductions);
        }
    }

    /** Calendar days when the buyer takes what the law allows for electronic means. */
    public int electronicDays() {
        return days(NoticeCase.ORDINARY);
    }

    /** Calendar days in one case, by electronic means. */
    public int days(NoticeCase noticeCase) {
        return Stream.concat(
                        Stream.of(days),
                        reductions.stream()
                                .filter(shorter -> shorter.when().stream().allMatch(noticeCase::allows))
                                .map(Reduction::days))
                .min(Comparator.naturalOrder())
                .orElse(days);
    }

    /** What makes it so short in this case; empty when this case changes nothing. */
    public Optional<Reduction> reduction(NoticeCase noticeCase) {
        return reductions.stream()
                .filter(shorter -> shorter.when().stream().allMatch(noticeCase::allows))
                .filter(shorter -> shorter.days() < electronicDays() && shorter.days() == days(noticeCase))
                .findFirst();
    }

    boolean isShorterIn(NoticeCase noticeCase) {
        return reduction(noticeCase).isPresent();
    }

    boolean isFor(Procedure procedure, Buyer buyer) {
        return procedures.contains(procedure) && buyers.contains(buyer);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
