package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.AskedDocument;
import fr.jalon.contact.requests.domain.Recipient;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.Choice;
import java.util.Arrays;
import java.util.List;

/** Where one chooses what to ask. */
record NewRequestPage(RequestedAward award) {

    /** @param why why it is communicable, with its source */
    record Document(String value, String label, String why) {}

    public List<Document> documents() {
        return Arrays.stream(AskedDocument.values())
                .map(one -> new Document(one.name(), one.label(), one.why()))
                .toList();
    }

    /** What is never communicated, with its source: asking for it only earns a refusal. */
    public List<Document> secret() {
        return List.of(
                new Document(
                        "",
                        "Le mémoire technique et les moyens des autres",
                        "Secret des affaires : CRPA, art. L. 311-6."),
                new Document(
                        "",
                        "Les prix unitaires et le détail des prix",
                        "Secret des affaires, surtout pour un marché qui revient : CRPA, art. L. 311-6, doctrine de la CADA rappelée par la Banque des territoires (2014)."),
                new Document(
                        "",
                        "Les offres des candidats évincés, en détail",
                        "Secret des affaires : CRPA, art. L. 311-6. Leur nombre et votre propre note restent communicables."));
    }

    public List<Choice> recipients() {
        return Arrays.stream(Recipient.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    public String back() {
        return TargetCard.path(award.authority());
    }
}
