package fr.jalon.account.web;

import fr.jalon.account.domain.DemoLogins;
import java.util.List;

/** Signing in. @param demo accounts to try, empty in a real installation */
record SignInPage(List<DemoLogins.Login> demo) {}
