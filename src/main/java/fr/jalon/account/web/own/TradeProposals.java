package fr.jalon.account.web.own;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.WonTrades;
import fr.jalon.account.WonTrades.Activities;
import fr.jalon.account.WonTrades.Own;
import fr.jalon.account.WonTrades.Won;
import fr.jalon.account.WonTrades.WonTrade;
import fr.jalon.account.web.own.CompanyPage.Proposal;
import fr.jalon.account.web.own.CompanyPage.ProposedTrades;
import fr.jalon.reference.Nomenclature;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes trades: those that the company has won, then those that firms of its activity win. Says what each rests on. */
@Component
class TradeProposals {

    private static final int SHOWN = 5;

    /** Fewer contracts say little: then the firms of the whole division are asked. */
    private static final int ENOUGH = 10;

    private static final int DIVISION = 2;

    private final WonTrades wonTrades;
    private final Nomenclature nomenclature;

    TradeProposals(WonTrades wonTrades, Nomenclature nomenclature) {
        this.wonTrades = wonTrades;
        this.nomenclature = nomenclature;
    }

    /** What is known for a company. @param basis which activities are known, that of the company among them */
    record Known(Activities basis, List<ProposedTrades> proposals) {}

    Known of(CompanyProfile profile) {
        List<ProposedTrades> all = new ArrayList<>();
        Own own = wonTrades.own(profile.siret().siren());
        Won won = own.won();
        if (won.contracts() > 0) {
            all.add(new ProposedTrades(
                    "Ce que vous avez gagné",
                    French.count(won.contracts(), "marché publié, trouvé", "marchés publiés, trouvés")
                            + " par votre SIREN.",
                    rows(profile, won, "de vos marchés")));
        }
        Activities known = own.activities();
        String naf = profile.naf() == null ? known.own() : profile.naf();
        if (known.firms() > 0 && naf != null) {
            all.add(ofActivity(profile, naf, known.firms()));
        }
        return new Known(known, all);
    }

    private ProposedTrades ofActivity(CompanyProfile profile, String naf, int known) {
        Won exact = wonTrades.byActivity(naf);
        String division = naf.substring(0, DIVISION);
        Won wide = exact.contracts() >= ENOUGH ? exact : wonTrades.byActivity(division);
        boolean exactly = wide.contracts() <= exact.contracts();
        Won won = exactly ? exact : wide;
        String whose = exactly ? "NAF " + naf : "NAF commençant par " + division;
        String said = profile.naf() == null ? " (le vôtre d’après Sirene)" : "";
        if (won.contracts() == 0) {
            return new ProposedTrades(
                    "Ce que gagnent les entreprises du " + whose + said,
                    "Jalon ne connaît aucun marché d’une entreprise de cette activité : cherchez votre métier par mots."
                            + source(known),
                    List.of());
        }
        return new ProposedTrades(
                "Ce que gagnent les entreprises du " + whose + said,
                French.count(won.contracts(), "marché connu", "marchés connus")
                        + ", de "
                        + French.count(won.firms(), "entreprise", "entreprises")
                        + (exactly ? "." : " ; trop peu de marchés sont connus pour le seul " + naf + ".")
                        + source(known),
                rows(
                        profile,
                        won,
                        exactly ? "des marchés des entreprises de ce NAF" : "des marchés de ces entreprises"));
    }

    private static String source(int known) {
        return " Le NAF d’un titulaire n’est pas publié avec son marché : Jalon connaît celui de "
                + French.count(known, "titulaire", "titulaires")
                + ", pris dans la base Sirene.";
    }

    /** A division alone names no trade, as long as something narrower was won. */
    private List<Proposal> rows(CompanyProfile profile, Won won, String ofWhat) {
        boolean narrow = won.trades().stream().anyMatch(one -> one.prefix().length() > DIVISION);
        return won.trades().stream()
                .filter(one -> !narrow || one.prefix().length() > DIVISION)
                .filter(one -> profile.trades().stream().noneMatch(one.prefix()::startsWith))
                .limit(SHOWN)
                .map(one -> row(one, won.contracts(), ofWhat))
                .toList();
    }

    private Proposal row(WonTrade one, int all, String ofWhat) {
        long percent = Math.round(100.0 * one.contracts() / all);
        return new Proposal(
                one.prefix(),
                nomenclature.label(one.prefix()).orElse("Code hors nomenclature"),
                (percent == 0 ? "moins de 1" : percent) + "\u00a0% " + ofWhat + " (" + French.number(one.contracts())
                        + "\u00a0sur\u00a0" + French.number(all) + ")");
    }
}
