package fr.jalon.account.web;

/** A new password, to be chosen. @param needsCode whether another browser asked for it */
record NewPasswordPage(boolean needsCode) {}
