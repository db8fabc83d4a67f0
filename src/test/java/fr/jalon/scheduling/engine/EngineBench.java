package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a plan costs to compute. The yardstick is the bare arithmetic: each line's day counted from J, and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBench {

    static final int MANY = 1_000;

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

    private final PlanFacts certain = Plans.nantes().facts();
    private final PlanFacts range = certain.withJ(new DateWindow(Plans.J.minusDays(40), Plans.J, Plans.J.plusDays(60)));
    private final List<PlanFacts> thousand = IntStream.range(0, MANY)
            .mapToObj(days -> Plans.nantes().j(Plans.J.plusDays(days % 250)).facts())
            .toList();

    @Benchmark
    public void yardstickCountingEachLineFromJ(Blackhole sink) {
        var calendar = fr.jalon.calendar.WorkCalendar.of(certain.place());
        for (Line line : certain.template().lines()) {
            sink.consume(line.offset().before(Plans.J, calendar));
        }
    }

    @Benchmark
    public Schedule onePlan() {
        return Scheduler.schedule(certain, TODAY);
    }

    @Benchmark
    public Schedule onePlanWhoseJIsARange() {
        return Scheduler.schedule(range, TODAY);
    }

    @Benchmark
    public void movingJOfAThousandPlans(Blackhole sink) {
        for (PlanFacts plan : thousand) {
            DateWindow later = DateWindow.exactly(plan.j().likely().plusDays(30));
            sink.consume(Preview.of(plan, plan.withJ(later), TODAY));
        }
    }
}
