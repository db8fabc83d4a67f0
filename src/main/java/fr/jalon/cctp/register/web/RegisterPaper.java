package fr.jalon.cctp.register.web;

import fr.jalon.cctp.answering.domain.PublishedAnswer;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.register.domain.HandOver;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;

/**
 * A register as it is printed.
 *
 * @param under a line below the title
 */
public record RegisterPaper(
        String title, String under, List<Version> versions, List<Remark> remarks, RegisterPage register) {

    /** @param when which it is, and since when */
    public record Version(String when, PublishedText text) {}

    /** @param answers what was answered to it, the oldest first */
    public record Remark(ReactionDetails said, String when, List<PublishedAnswer> answers) {

        public Remark {
            answers = List.copyOf(answers);
        }
    }

    public RegisterPaper {
        versions = List.copyOf(versions);
        remarks = List.copyOf(remarks);
    }

    static RegisterPaper of(HandOver handed) {
        return new RegisterPaper(
                "Registre des échanges préalables",
                handed.draft().title() + ", " + handed.draft().authorityName() + ", "
                        + handed.draft().state().label(),
                handed.versions().stream().map(RegisterPaper::version).toList(),
                handed.reactions().stream().map(one -> remark(one, handed)).toList(),
                RegisterPage.of(handed.draft(), handed.entries()));
    }

    private static Version version(PublishedText text) {
        LocalDate day = LocalDate.ofInstant(text.publishedAt(), French.PARIS);
        return new Version("Version " + text.number() + ", publiée le " + French.date(day), text);
    }

    private static Remark remark(ReactionDetails said, HandOver handed) {
        return new Remark(
                said,
                said.by().pseudonym() + ", " + said.kind().label() + ", sur la version " + said.number() + ", le "
                        + French.date(said.saidOn()),
                handed.answers().stream()
                        .filter(one -> one.reaction().equals(said.id()))
                        .toList());
    }
}
