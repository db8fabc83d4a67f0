package fr.jalon.account.web;

import java.util.List;

/** Signing in. @param demo accounts to try, empty in a real installation */
record SignInPage(List<DemoLogins.Login> demo) {}
