package fr.jalon.account.web.own;

import fr.jalon.account.Colleague;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.Headcount;
import fr.jalon.account.WonTrades.Activities;
import fr.jalon.account.registration.InvitationService.Waiting;
import fr.jalon.site.Choice;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's company.
 *
 * @param mayManage whether the person is its owner: describes it, invites, dismisses
 * @param tradeError what is wrong with what was searched for, null when nothing is
 * @param found trades that answer the search, those held already left out
 * @param me the membership of whoever looks
 * @param identity what the company is, in words
 * @param activities which activities of holders are known; null for who may not add any trade
 * @param proposals trades that may be the company's; empty for who may not add any
 */
record CompanyPage(
        CompanyProfile profile,
        List<Trade> trades,
        String searched,
        @Nullable String tradeError,
        List<Trade> found,
        List<Colleague> colleagues,
        List<Waiting> invitations,
        boolean mayManage,
        UUID me,
        String identity,
        @Nullable Activities activities,
        List<ProposedTrades> proposals) {

    /** Whether no activity of any firm is known: then nothing can be proposed by it. */
    public boolean withoutActivities() {
        return activities != null && activities.firms() == 0;
    }

    /** Whether that of the company is unknown, by which trades would be proposed. */
    public boolean withoutActivity() {
        return profile.naf() == null && activities != null && activities.firms() > 0 && activities.own() == null;
    }

    /** The bands of people working for a company, for the form. */
    public List<Choice> headcounts() {
        return Stream.concat(
                        Stream.of(new Choice("", "non précisé")),
                        Stream.of(Headcount.values()).map(one -> new Choice(one.name(), one.label())))
                .toList();
    }

    /** Whether it is of the social economy, for the form. */
    public List<Choice> socialChoices() {
        return List.of(new Choice("", "non précisé"), new Choice("oui", "oui"), new Choice("non", "non"));
    }

    /**
     * Trades that may be the company's.
     *
     * @param basis what they rest on, in sentences
     */
    record ProposedTrades(String title, String basis, List<Proposal> trades) {}

    /** One of them. @param share how often it is won, in words */
    record Proposal(String prefix, String label, String share) {}

    /** What the company sells. @param prefix two to eight digits of a CPV code */
    record Trade(String prefix, String label) {}
}
