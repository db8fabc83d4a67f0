package fr.jalon.market.intake;

import fr.jalon.shared.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the names of accounts (« BUDGET PRINCIPAL ») from those of authorities: software fills in the one it knows. */
final class AccountName {

    /** « Direction du budget » is an office, and « 2019-BUDGET PRINCIPAL » a budget. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<!\\b(?:du|de|le|au|aux|des|et) )(?<![a-z])budgets?(?![a-z])"
                    + "|^exercice budgetaire|^compt(?:e|abilite) (?:principale?|annexe|generale?)\\b");

    private AccountName() {}

    static boolean is(@Nullable String name) {
        return name != null && ACCOUNT.matcher(PlainText.of(name)).find();
    }
}
