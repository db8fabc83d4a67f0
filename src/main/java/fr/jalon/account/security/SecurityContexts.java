package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** What Spring Security is told about a signed-in person. */
final class SecurityContexts {

    private SecurityContexts() {}

    static SecurityContext of(SignedIn signedIn) {
        return new SecurityContextImpl(authentication(signedIn));
    }

    static Authentication authentication(SignedIn signedIn) {
        List<GrantedAuthority> authorities = signedIn.role() == null
                ? AuthorityUtils.NO_AUTHORITIES
                : AuthorityUtils.createAuthorityList("ROLE_" + signedIn.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
    }
}
