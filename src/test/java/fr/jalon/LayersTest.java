package fr.jalon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arrows inside every module: {@code web → domain → pure room}, never back. Modulith guards what a module shows to
 * others; this guards what its rooms show to each other.
 */
@AnalyzeClasses(packages = "fr.jalon", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final String WEB = "fr.jalon..web..";
    private static final String DOMAIN = "fr.jalon..domain..";

    /** Rooms that hold a hard problem and nothing else: no database, no page, no framework. */
    private static final String[] PURE = {
        "fr.jalon.shared..",
        "fr.jalon.calendar..",
        "fr.jalon.scheduling.engine..",
        "fr.jalon.market.forecast..",
        "fr.jalon.market.intake..",
        "fr.jalon.tabular.reading..",
        "fr.jalon.authority.ranking..",
        "fr.jalon.cctp.anchoring..",
        "fr.jalon.cctp.drafting..",
        "fr.jalon.cctp.neutrality..",
        "fr.jalon.cctp.reading.."
    };

    /** Rooms beside {@code domain} that hold entities of their module, or work on them. */
    private static final Set<String> ROOMS_OF_ENTITIES =
            Set.of("fr.jalon.account.registration", "fr.jalon.market.imports");

    @ArchTest
    static final ArchRule nothingDependsOnPages = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .because("a rule that knows its page cannot serve a second one");

    @ArchTest
    static final ArchRule pureRoomsKnowNeitherDomainNorPages = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOMAIN, WEB)
            .because("a hard problem is solved apart from where its data lie and how it is shown");

    @ArchTest
    static final ArchRule pagesOfSiblingsDoNotKnowEachOther = classes()
            .that()
            .resideInAPackage(WEB)
            .should(useOnlyPagesOfTheirOwnModuleOrOneAround())
            .because("what two rooms show alike belongs to the module around them, or to components");

    /** Its readers' libraries beside java.*: what publishers write is CSV, XML (in java.*) and JSON. */
    @ArchTest
    static final ArchRule intakeIsPure = classes()
            .that()
            .resideInAPackage("fr.jalon.market.intake..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations..",
                    "org.springframework.modulith",
                    "fr.jalon.shared..",
                    "fr.jalon.market.intake..",
                    "fr.jalon.tabular.reading..",
                    "tools.jackson.core..",
                    "de.siegmar.fastcsv..")
            .because("a file of a million awards is read in a test without database, page or framework");

    @ArchTest
    static final ArchRule entitiesLiveInTheDomain = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage(DOMAIN, "fr.jalon.account.registration..")
            .because("what is stored is the domain's");

    @ArchTest
    static final ArchRule entitiesAreUsedInTheirDomainAlone = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(beUsedOnlyByTheDomainOfTheirModule())
            .because("whoever holds an entity can change the table: others get records");

    @ArchTest
    static final ArchRule noEntityIsHandedToPages = methods()
            .that()
            .areDeclaredInClassesThat(areSeenByPages())
            .and()
            .arePublic()
            .should(neitherTakeNorGiveAnEntity())
            .because("a page bound to an entity binds the table to the page: pages get records");

    private static ArchCondition<JavaClass> useOnlyPagesOfTheirOwnModuleOrOneAround() {
        return new ArchCondition<>("use only pages of their own module or of one around it") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                String own = moduleOfPages(page);
                for (Dependency dependency : page.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (resideInAPackage(WEB).test(target)) {
                        boolean allowed = (own + ".").startsWith(moduleOfPages(target) + ".");
                        events.add(new SimpleConditionEvent(page, allowed, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String moduleOfPages(JavaClass page) {
        return page.getPackageName().replaceFirst("\\.web(\\..*)?$", "");
    }

    private static ArchCondition<JavaClass> beUsedOnlyByTheDomainOfTheirModule() {
        return new ArchCondition<>("be used only by the domain of their module") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                for (Dependency dependency : entity.getDirectDependenciesToSelf()) {
                    boolean allowed = roomsOf(entity)
                            .anyMatch(room ->
                                    isIn(room, dependency.getOriginClass().getPackageName()));
                    events.add(new SimpleConditionEvent(entity, allowed, dependency.getDescription()));
                }
            }
        };
    }

    /** The package of the entity, and the rooms beside it that its module lets at entities. */
    private static Stream<String> roomsOf(JavaClass entity) {
        String own = entity.getPackageName();
        String module = own.substring(0, own.lastIndexOf('.'));
        return Stream.concat(
                Stream.of(own, module + ".domain"), ROOMS_OF_ENTITIES.stream().filter(room -> isIn(module, room)));
    }

    private static boolean isIn(String room, String name) {
        return (name + ".").startsWith(room + ".");
    }

    private static DescribedPredicate<JavaClass> areSeenByPages() {
        return describe(
                "pages can see",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isAnnotatedWith(Entity.class)
                        && resideInAPackage("fr.jalon..").test(type));
    }

    private static ArchCondition<JavaMethod> neitherTakeNorGiveAnEntity() {
        return new ArchCondition<>("neither take nor give an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> entities = Stream.concat(
                                Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
                events.add(new SimpleConditionEvent(
                        method, entities.isEmpty(), method.getFullName() + " hands out " + entities));
            }
        };
    }
}
