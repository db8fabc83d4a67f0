package fr.jalon.account.web;

/** The new address of an account, to be confirmed. @param jeton the secret of the link */
record EmailConfirmationPage(String jeton, String address) {}
