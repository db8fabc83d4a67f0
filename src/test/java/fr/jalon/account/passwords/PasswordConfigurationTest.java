package fr.jalon.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordConfigurationTest {

    /** As installations run; the tests of pages spend less on each of their hundreds of passwords. */
    @Test
    void aPasswordCostsAnAttackerSixteenMegabytesATrial() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(PasswordConfiguration.class)
                .run(context -> {
                    PasswordEncoder encoder = context.getBean(PasswordEncoder.class);
                    String hash = encoder.encode("quatre mots sans lien");

                    assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=16384,t=2,p=1$");
                    assertThat(encoder.matches("quatre mots sans lien", hash)).isTrue();
                    assertThat(encoder.matches("quatre mots sans liens", hash)).isFalse();
                });
    }
}
