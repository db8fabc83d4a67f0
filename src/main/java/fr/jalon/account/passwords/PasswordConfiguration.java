package fr.jalon.account.passwords;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: Argon2id, which unlike bcrypt hears every character of a long one. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int PASSES = 2;

    /**
     * Hashes name their algorithm and its cost, so that a stronger one can take over as people sign in.
     *
     * @param kibibytes of memory that one trial of a password costs
     */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${jalon.passwords.memory}") int kibibytes) {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, PASSES)));
    }
}
