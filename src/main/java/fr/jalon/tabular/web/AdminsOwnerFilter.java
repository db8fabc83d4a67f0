package fr.jalon.tabular.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.tabular.domain.TableDraftOwner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On the pages of tables administrators act for the owner of all that administrators bring. Around the whole request, since
 * for whom a transaction acts is set when it begins, and a form that is {@link fr.jalon.site.SentOnce} begins it before its handler.
 */
@Component
class AdminsOwnerFilter extends OncePerRequestFilter {

    private final CompanyScope scope;

    AdminsOwnerFilter(CompanyScope scope) {
        this.scope = scope;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            scope.runAs(TableDraftOwner.ADMINS, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new CarriedException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CarriedException e) {
            throw e.carried;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + TableAddress.ALL)
                || !request.isUserInRole(Role.ADMIN.name());
    }

    /** Carries a checked exception out of the scope. */
    private static final class CarriedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException carried;

        CarriedException(ServletException carried) {
            super(carried);
            this.carried = carried;
        }
    }
}
