package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import fr.jalon.site.FrameUser;
import fr.jalon.site.FrameUsers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells the page frame who is signed in, as this request's check has found it. */
@Component
class SignedInFrameUsers implements FrameUsers {

    @Override
    public Optional<FrameUser> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (authentication == null
                || request == null
                || !(authentication.getPrincipal() instanceof SignedIn me)
                || !(request.getAttribute(CurrentPersonFilter.PERSON, RequestAttributes.SCOPE_REQUEST)
                        instanceof Person person)) {
            return Optional.empty();
        }
        List<FrameUser.Membership> others = person.held().stream()
                .filter(held -> !held.membershipId().equals(me.membershipId()))
                .map(held -> new FrameUser.Membership(held.membershipId().toString(), held.label()))
                .toList();
        return Optional.of(new FrameUser(me.name(), actingFor(me), others));
    }

    private static String actingFor(SignedIn me) {
        String duty = me.role() == null ? "Sans rôle" : me.role().label();
        return Objects.requireNonNullElse(me.organisation(), duty);
    }
}
