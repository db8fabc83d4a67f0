package fr.jalon.cctp.answering.domain;

import java.util.Collection;

/**
 * What would go out with the next batch.
 *
 * @param seen changes with each change of any of them
 */
public record ReadyAnswers(int count, String seen) {

    public static ReadyAnswers of(Collection<AnswerDetails> all) {
        int count = (int) all.stream().filter(AnswerDetails::isReady).count();
        long versions = all.stream().mapToLong(AnswerDetails::version).sum(); // each only ever grows
        return new ReadyAnswers(count, count + "-" + versions);
    }
}
