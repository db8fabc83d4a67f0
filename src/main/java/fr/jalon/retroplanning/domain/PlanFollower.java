package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans follow when the authority they aim at is merged into another one; the words the company calls it by stay. */
@Component
class PlanFollower implements AuthorityFollower {

    private final PlanRepository plans;
    private final CompanyScope scope;

    PlanFollower(PlanRepository plans, CompanyScope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "rétroplanning", "rétroplannings");
    }

    @Override
    public String counting() {
        return "SELECT count(*) FROM retroplanning.plan WHERE company_id = site.current_company() AND authority_siren = $1";
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return plans.findByCompanyIdAndSubjectAuthoritySiren(scope.required(), from.value()).stream()
                .map(plan -> {
                    plan.updateSubject(plan.subject().aimedAt(into));
                    plans.saveAndFlush(plan);
                    return new Followed(plan.id(), from.value());
                })
                .toList();
    }

    /** What people do with a plan has nothing to do with the number of its authority. */
    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return plans.findById(followed.thing())
                .filter(plan -> aimsAt(plan, into))
                .isPresent();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        for (Followed one : followed) {
            plans.findById(one.thing()).filter(plan -> aimsAt(plan, into)).ifPresent(plan -> {
                plan.updateSubject(plan.subject().aimedAt(from));
                plans.saveAndFlush(plan);
            });
        }
    }

    private static boolean aimsAt(Plan plan, Siren authority) {
        return plan.subject().authority().equals(Optional.of(authority));
    }
}
