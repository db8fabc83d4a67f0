package fr.jalon.account.web;

/** A company about to join. @param jeton the secret of the link */
record SignUpConfirmationPage(String jeton, String company) {}
