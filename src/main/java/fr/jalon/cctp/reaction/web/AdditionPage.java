package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueSummary;
import java.util.List;

/** Where a company completes a remark of its own. @param about what it is about, in words */
record AdditionPage(
        DialogueSummary dialogue, ReactionView reaction, String about, String path, List<LeakCheck.Hit> hits) {

    static AdditionPage of(OwnRemarksPage own, List<LeakCheck.Hit> hits) {
        ReactionView reaction = own.reactions().get(0);
        return new AdditionPage(
                own.dialogue(), reaction, own.about(reaction), own.path(reaction) + "/complement", hits);
    }
}
