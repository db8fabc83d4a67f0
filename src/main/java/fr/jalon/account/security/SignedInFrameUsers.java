package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import fr.jalon.site.FrameLink;
import fr.jalon.site.FrameUser;
import fr.jalon.site.FrameUsers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells the page frame who is signed in, as this request's check has found it. */
@Component
class SignedInFrameUsers implements FrameUsers {

    private static final FrameUser.Act SIGN_OUT = new FrameUser.Act("Se déconnecter", "/deconnexion", Map.of());

    private static final List<FrameLink> WAYS_IN =
            List.of(new FrameLink("Se connecter", "/connexion"), new FrameLink("Créer un compte", "/inscription"));

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
        Stream<FrameUser.Act> otherRoles = person.held().stream()
                .filter(held -> !held.membershipId().equals(me.membershipId()))
                .map(held -> new FrameUser.Act(
                        "Agir pour " + held.label(),
                        "/compte/role",
                        Map.of("membership", held.membershipId().toString())));
        return Optional.of(new FrameUser(
                me.name(),
                actingFor(me),
                List.of(new FrameLink("Mon compte", "/compte")),
                Stream.concat(otherRoles, Stream.of(SIGN_OUT)).toList()));
    }

    @Override
    public List<FrameLink> waysIn() {
        return WAYS_IN;
    }

    private static String actingFor(SignedIn me) {
        String duty = me.role() == null ? "Sans rôle" : me.role().label();
        return Objects.requireNonNullElse(me.organisation(), duty);
    }
}
