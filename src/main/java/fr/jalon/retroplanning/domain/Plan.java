package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.shared.DateWindow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A company's way back from one J. Keeps what people decided; its dates are the engine's. */
@Entity
@Table(schema = "retroplanning", name = "plan")
class Plan {

    @Id
    private UUID id;

    private UUID companyId;

    @Embedded
    private PlanSubject subject;

    @Embedded
    private PlanTemplate template;

    @Embedded
    private DayJ dayJ;

    private LocalDate enteredOn;
    private Instant createdAt;
    private UUID createdBy;

    @Embedded
    private @Nullable Abandonment abandoned;

    @ElementCollection
    @CollectionTable(schema = "retroplanning", name = "plan_action", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "line_key")
    @BatchSize(size = 100)
    private Map<String, PlanAction> actions = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "retroplanning", name = "plan_verdict", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "rank")
    @BatchSize(size = 100)
    private List<LoyaltyVerdict> verdicts = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(UUID id, UUID companyId, NewPlan wanted, LocalDate enteredOn, Instant now, UUID by) {
        this.id = id;
        this.companyId = companyId;
        this.subject = PlanSubject.of(
                wanted.title(), wanted.authorityName(), wanted.authority(), wanted.contractId(), wanted.department());
        this.template = PlanTemplate.of(wanted.template().id(), wanted.cautious());
        this.dayJ = new DayJ(wanted.j());
        this.enteredOn = enteredOn;
        this.createdAt = now;
        this.createdBy = by;
    }

    void tick(Line line, LocalDate on, UUID by) {
        PlanAction row = row(line);
        if (row.isDone() || PlanPolicy.whyNotTicked(line, false).isPresent()) {
            throw new IllegalStateException("Cannot tick " + line.key() + " now: " + row);
        }
        actions.put(line.key(), row.done(on, by));
    }

    void reopen(Line line) {
        PlanAction row = row(line);
        if (!row.isDone()) {
            throw new IllegalStateException("Not done: " + line.key());
        }
        actions.put(line.key(), row.reopened());
    }

    void assign(Line line, @Nullable UUID to) {
        actions.put(line.key(), row(line).assigned(to));
    }

    void postpone(Line line, LocalDate to, UUID by, String reason) {
        PlanAction row = row(line);
        if (PlanPolicy.whyNotPostponed(line, row.isDone()).isPresent()) {
            throw new IllegalStateException("Cannot postpone " + line.key() + " now: " + row);
        }
        actions.put(line.key(), row.postponed(to, by, reason));
        dayJ.release(line);
    }

    /** Gives the date back to the engine. */
    void cancelPostponement(Line line) {
        actions.put(line.key(), row(line).withoutPostponement());
        dayJ.release(line);
    }

    void judge(Verdict verdict, VerdictProof proof, UUID by) {
        verdicts.add(LoyaltyVerdict.of(companyId, verdict, proof, by));
    }

    /** Whether this is the verdict that counts, on this proof. */
    boolean hasVerdict(Verdict verdict, String proof) {
        return verdict().equals(verdict)
                && verdicts.get(verdicts.size() - 1).words().equals(proof);
    }

    /** @param keep the day of each line that stays, by line key */
    void moveJ(DateWindow to, Map<String, LocalDate> keep, DayJMove.Why why) {
        dayJ.move(to, keep, why);
    }

    void updateSubject(PlanSubject other) {
        subject = other;
    }

    /** From now on its lines are those of another template, or of another version of it. */
    void follow(TemplateId other) {
        template = PlanTemplate.of(other, template.cautious());
    }

    /** @param cautious whether actions are dated for the earliest J, or for the likely one */
    void setCautious(boolean cautious) {
        template = PlanTemplate.of(template.template(), cautious);
    }

    void abandon(LocalDate on, UUID by, String reason) {
        abandoned = new Abandonment(on, by, reason);
    }

    void takeUp() {
        abandoned = null;
    }

    /** Somebody is erased, and named here no more; who did what and when stays. */
    void forget(Eraser person) {
        subject = subject.without(person);
        abandoned = abandoned == null ? null : abandoned.without(person);
        actions.entrySet().stream()
                .filter(one -> !one.getValue().without(person).equals(one.getValue()))
                .toList()
                .forEach(one -> actions.put(one.getKey(), one.getValue().without(person)));
        DayJ.replaceChanged(verdicts, one -> one.without(person));
        dayJ.forget(person);
    }

    /** All of it, to be looked at. */
    PlanState state() {
        return new PlanState(
                id,
                companyId,
                subject,
                template,
                j(),
                enteredOn,
                dayJ.noticeCase(),
                abandoned,
                dayJ.handOver(),
                version(),
                actions,
                verdicts,
                dayJ.moves(),
                dayJ.kept());
    }

    TemplateId template() {
        return template.template();
    }

    boolean isCautious() {
        return template.cautious();
    }

    PlanAction row(Line line) {
        return actions.getOrDefault(line.key(), PlanAction.untouched(companyId));
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return companyId;
    }

    PlanSubject subject() {
        return subject;
    }

    DateWindow j() {
        return dayJ.window();
    }

    /** The last one given. */
    Verdict verdict() {
        return verdicts.isEmpty()
                ? Verdict.UNKNOWN
                : verdicts.get(verdicts.size() - 1).verdict();
    }

    Optional<Abandonment> abandoned() {
        return Optional.ofNullable(abandoned);
    }

    DayJ dayJ() {
        return dayJ;
    }

    PlanHistory.PlanReference reference() {
        return new PlanHistory.PlanReference(id, companyId, version());
    }

    /** Zero before the first save. */
    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && id.equals(plan.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
