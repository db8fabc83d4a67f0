package fr.jalon.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real browser: test methods may take a Playwright {@code Page} (1280 px wide, French, in a fresh
 * profile) whose relative addresses lead to the running application. Without Chromium such tests are skipped with a
 * sentence; with {@code CI=true} that is a failure. {@code -Pfast} leaves them out.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JalonTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
