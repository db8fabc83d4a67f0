package fr.jalon.account.security;

import fr.jalon.site.FrameLink;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tries of visitors who name an account. A browser, or a network address, that is known to the account has tries of its own,
 * so that no stranger elsewhere uses them up; all others share those of their network address and, over all addresses, those of the account.
 */
@Component
public class AccountTries {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Of one network address for one account: no single stranger comes near what the account takes. */
    private static final int FROM_ONE_ADDRESS = 20;

    /** Of all unknown browsers together: guessing from many addresses ends here. */
    private static final int FROM_ALL_ADDRESSES = 100;

    private static final FrameLink BY_MAIL = new FrameLink("Recevoir un lien par e-mail", "/mot-de-passe-oublie");

    private final JdbcRateLimiter rateLimiter;
    private final KnownDeviceService devices;

    AccountTries(JdbcRateLimiter rateLimiter, KnownDeviceService devices) {
        this.rateLimiter = rateLimiter;
        this.devices = devices;
    }

    /**
     * Counts a try.
     *
     * @param door what is tried: sign-in, sign-up, reset
     * @param email of the account, as it is kept
     * @return what to {@linkplain #forget forget} if it turns out to be no guess
     * @throws fr.jalon.site.TooManyRequestsException when the tries are used up
     */
    public List<UUID> count(String door, String email, HttpServletRequest request) {
        Optional<String> device = devices.find(email, request);
        if (device.isPresent()) {
            return List.of(rateLimiter.count(door + "-appareil", device.get() + " " + email));
        }
        String address = request.getRemoteAddr();
        return List.of(
                rateLimiter.count(door + "-adresse", address),
                rateLimiter.count(door + "-ici", email + " " + address, FROM_ONE_ADDRESS, HOUR, BY_MAIL),
                rateLimiter.count(door + "-compte", email, FROM_ALL_ADDRESSES, HOUR, BY_MAIL));
    }

    /** It succeeded, so it was no guess. */
    public void forget(List<UUID> tries) {
        tries.forEach(rateLimiter::forget);
    }
}
