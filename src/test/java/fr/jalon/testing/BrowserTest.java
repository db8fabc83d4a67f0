package fr.jalon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real browser: test methods may take a Playwright {@code Page} (1280 px wide, French, in a fresh
 * profile) whose relative addresses lead to the running application. Without Chromium such tests are skipped with a
 * sentence; with {@code CI=true} that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JalonTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
