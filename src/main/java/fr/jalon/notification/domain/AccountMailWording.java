package fr.jalon.notification.domain;

import fr.jalon.account.AccountMail;
import fr.jalon.account.Role;
import fr.jalon.site.French;
import org.jspecify.annotations.Nullable;

/** The words of the mails about accounts. Pure. */
final class AccountMailWording {

    private AccountMailWording() {}

    static Mail write(AccountMail facts) {
        String hello = facts.name() == null ? "Bonjour," : "Bonjour " + facts.name() + ",";
        String until =
                facts.until() == null ? "" : "\n\nCe lien est valable jusqu’au " + French.moment(facts.until()) + ".";
        return switch (facts.kind()) {
            case CONFIRM_SIGN_UP ->
                mail(
                        facts,
                        "Confirmez votre adresse pour ouvrir votre compte Jalon",
                        hello,
                        "Pour terminer la création de votre compte, ouvrez ce lien :\n\n" + facts.link() + until
                                + "\n\nSi vous n’avez rien demandé, ignorez ce message : aucun compte ne sera créé.");
            case KNOWN_ALREADY ->
                mail(
                        facts,
                        "Vous avez déjà un compte Jalon",
                        hello,
                        "Quelqu’un a voulu créer un compte avec votre adresse. Vous en avez déjà un : connectez-vous ici, ou"
                                + " demandez un nouveau mot de passe depuis cette page.\n\n" + facts.link());
            case CONFIRM_ADDRESS ->
                mail(
                        facts,
                        "Confirmez votre nouvelle adresse",
                        hello,
                        "Pour que votre compte Jalon passe à cette adresse, ouvrez ce lien :\n\n" + facts.link()
                                + until);
            case ADDRESS_LEAVING ->
                mail(
                        facts,
                        "Votre compte Jalon va changer d’adresse",
                        hello,
                        "Quelqu’un qui connaît votre mot de passe demande que votre compte passe à une autre adresse e-mail. Si"
                                + " c’est vous, il n’y a rien à faire ici : ouvrez le lien envoyé à la nouvelle adresse."
                                + "\n\nSi ce n’est pas vous, choisissez tout de suite un autre mot de passe, ce qui annule la"
                                + " demande :\n\n"
                                + facts.link());
            case ADDRESS_CHANGED ->
                mail(
                        facts,
                        "Votre compte Jalon a changé d’adresse",
                        hello,
                        "Votre compte est passé à une autre adresse e-mail : vous vous connectez désormais avec elle, et les"
                                + " messages y arrivent.\n\n"
                                + facts.link()
                                + "\n\nSi ce n’était pas vous, prévenez tout de suite l’administration du site et vos collègues.");
            case INVITATION -> mail(facts, invitationSubject(facts), hello, invitationBody(facts) + until);
            case RESET ->
                mail(
                        facts,
                        "Choisir un nouveau mot de passe",
                        hello,
                        "Pour choisir un nouveau mot de passe, ouvrez ce lien dans le navigateur où vous l’avez demandé :\n\n"
                                + facts.link() + until
                                + "\n\nDans un autre navigateur, le code affiché sur la page de demande vous sera réclamé."
                                + "\n\nSi vous n’avez rien demandé, ignorez ce message : rien ne change.");
            case PASSWORD_CHANGED ->
                mail(
                        facts,
                        "Votre mot de passe Jalon a changé",
                        hello,
                        "Votre mot de passe vient d’être changé et vos autres sessions ont été fermées."
                                + "\n\nSi ce n’était pas vous, reprenez la main tout de suite :\n\n" + facts.link());
        };
    }

    private static String invitationSubject(AccountMail facts) {
        return facts.organisation() == null
                ? "Vous êtes invité à rejoindre Jalon"
                : "Vous êtes invité à rejoindre " + facts.organisation() + " sur Jalon";
    }

    private static String invitationBody(AccountMail facts) {
        String who = facts.from() == null ? "Le service Jalon vous invite" : facts.from() + " vous invite";
        String where = facts.organisation() == null ? "" : " à agir pour " + facts.organisation();
        return who + where + duty(facts.role()) + ". Pour accepter, ouvrez ce lien :\n\n" + facts.link();
    }

    private static String duty(@Nullable Role role) {
        if (role == null) {
            return "";
        }
        return switch (role) {
            case OWNER -> ", comme responsable de l’entreprise";
            case MEMBER -> ", comme collaborateur";
            case BUYER -> ", comme acheteur public";
            case AGENT -> ", comme agent de la cellule de contact";
            case ADMIN -> ", comme administrateur";
        };
    }

    private static Mail mail(AccountMail facts, String subject, String hello, String text) {
        return new Mail(
                facts.to(),
                subject,
                hello + "\n\n" + text
                        + "\n\n--\nJalon\nVous recevez ce message parce que votre adresse a été utilisée sur Jalon.\n",
                facts.until());
    }
}
