package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.reaction.domain.ReactionPlace.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places worth looking at, as the base keeps them: {@code clause:start:length}, blanks between. */
final class ProposalText {

    private ProposalText() {}

    static String write(List<Proposal> proposals) {
        return proposals.stream()
                .map(one -> one.clause() + ":" + one.start() + ":" + one.length())
                .collect(Collectors.joining(" "));
    }

    static List<Proposal> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(one -> one.split(":"))
                        .map(parts -> new Proposal(
                                UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                        .toList();
    }
}
