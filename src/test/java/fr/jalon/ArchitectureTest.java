package fr.jalon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lessons of the house, one a rule, each with its reason. */
@AnalyzeClasses(packages = "fr.jalon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int HANDLERS = 7;

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("fr.jalon.site.database..")
            .should()
            .callMethodWhere(readsThePresentWithoutAClock())
            .because(
                    "a date that cannot be set cannot be tested, and business days are days in Paris: take the Clock bean");

    @ArchTest
    static final ArchRule enginesArePure = classes()
            .that(resideInAPackage("fr.jalon.shared..")
                    .or(resideInAPackage("fr.jalon.scheduling.engine.."))
                    .or(resideInAPackage("fr.jalon.market.forecast.."))
                    .or(resideInAPackage("fr.jalon.authority.ranking.."))
                    .or(resideInAPackage("fr.jalon.cctp.anchoring.."))
                    .or(resideInAPackage("fr.jalon.cctp.neutrality..")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "fr.jalon.shared..",
                    "fr.jalon.calendar..",
                    "fr.jalon.scheduling.engine..",
                    "fr.jalon.market.forecast..",
                    "fr.jalon.authority.ranking..",
                    "fr.jalon.cctp.anchoring..",
                    "fr.jalon.cctp.neutrality..",
                    "org.jspecify..",
                    "org.springframework.modulith..")
            .because("what Jalon exists for is to be run ten thousand times a second in a test, without a framework");

    @ArchTest
    static final ArchRule tablesLeaveByOneDoor = noClasses()
            .that()
            .resideOutsideOfPackage("fr.jalon.site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar.fastcsv.writer..", "org.dhatim.fastexcel..")
            .because(
                    "a cell that a spreadsheet runs or finds too long is made harmless once, in CsvTable and XlsxTable");

    @ArchTest
    static final ArchRule controllersAreNobodysApi = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("only the dispatcher calls a controller");

    @ArchTest
    static final ArchRule controllersAreSmall = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should(haveAtMostSevenHandlers())
            .because("a new verb is a new resource");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("an object that needs something says so when it is made");

    @ArchTest
    static final ArchRule nothingPrints = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..domain..", "..web..", "..engine..")
            .should(notPrintAStackTrace())
            .because("an exception is handled, thrown on or logged, never printed and forgotten");

    @ArchTest
    static final ArchRule everyPackageIsNullSafe = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should(liveInANullMarkedPackage())
            .because("a null nobody expected is a crash at a customer's");

    private static DescribedPredicate<JavaCall<?>> readsThePresentWithoutAClock() {
        return DescribedPredicate.describe("reads the present without a Clock", call -> {
            String owner = call.getTargetOwner().getFullName();
            boolean now = call.getName().equals("now")
                    && owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
        });
    }

    private static ArchCondition<JavaClass> haveAtMostSevenHandlers() {
        return new ArchCondition<>("have at most " + HANDLERS + " handlers") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                long handlers = Arrays.stream(controller.reflect().getDeclaredMethods())
                        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        controller, handlers <= HANDLERS, controller.getName() + " has " + handlers + " handlers"));
            }
        };
    }

    private static ArchCondition<JavaMethod> notPrintAStackTrace() {
        return new ArchCondition<>("not print a stack trace") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean prints = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("printStackTrace"));
                events.add(new SimpleConditionEvent(method, !prints, method.getFullName() + " prints a stack trace"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
