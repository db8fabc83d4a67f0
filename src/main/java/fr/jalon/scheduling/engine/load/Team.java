package fr.jalon.scheduling.engine.load;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people who share the work of all plans, in a stable order. */
public record Team(List<Member> members) {

    public Team {
        members = List.copyOf(members);
    }

    public Optional<Member> member(@Nullable UUID id) {
        for (Member member : members) {
            if (member.id().equals(id)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether they are the same people, in the same order, with the same time. */
    public boolean isSame(Team other) {
        return members.size() == other.members.size()
                && IntStream.range(0, members.size())
                        .allMatch(at -> members.get(at).isSame(other.members.get(at)));
    }

    /** What they have together in one week. */
    public int capacity(Week week) {
        return members.stream().mapToInt(member -> member.capacity(week)).sum();
    }

    /** Where somebody stands in the list; after its end for nobody, and for who is not of the team any more. */
    int index(@Nullable Member one) {
        int at = one == null ? -1 : members.indexOf(one);
        return at < 0 ? members.size() : at;
    }

    /** The longest piece of work that an owner can do in a usual week; for nobody's work, that anybody can. */
    int longest(int index) {
        return index < members.size()
                ? members.get(index).usual()
                : members.stream().mapToInt(Member::usual).max().orElse(0);
    }

    /** The same team where one person has other minutes in one week. */
    Team with(Member member, Week week, int minutes) {
        return new Team(members.stream()
                .map(its -> its.id().equals(member.id()) ? its.with(week, minutes) : its)
                .toList());
    }
}
