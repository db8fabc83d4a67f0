package fr.jalon.authority.domain;

import fr.jalon.account.SomePeople;
import fr.jalon.shared.Siren;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Merges of authorities for tests, with what companies have: it has followed when these return. */
@Component
public class SomeMerges {

    private final MergeService mergeService;
    private final UndoService undoService;
    private final MergeListener listener;
    private final SomePeople people;

    SomeMerges(MergeService mergeService, UndoService undoService, MergeListener listener, SomePeople people) {
        this.mergeService = mergeService;
        this.undoService = undoService;
        this.listener = listener;
        this.people = people;
    }

    public UUID merge(Siren from, Siren into) {
        UUID merge = mergeService.merge(from, into, people.theAdmin());
        listener.everywhere(merge);
        return merge;
    }

    public void undo(UUID merge) {
        undoService.undo(merge, people.theAdmin());
        listener.everywhere(merge);
    }
}
