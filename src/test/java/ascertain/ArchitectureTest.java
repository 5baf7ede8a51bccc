package ascertain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The house rules, each with its reason. Which package may use which is in [House].
@AnalyzeClasses(
        packages = "ascertain",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Handwritten.class})
final class ArchitectureTest {

    /// Raise it as the program grows: with nothing imported every rule would hold.
    private static final int LEAST_CLASSES = 5;

    private static final int MOST_LINES = 250;

    /// Leaves out the code written from the schema; what uses it is judged all the same.
    static final class Handwritten implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/ascertain/store/jooq/");
        }
    }

    @ArchTest
    static void thereIsSomethingToJudge(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(LEAST_CLASSES);
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_STANDS_IN_THE_TABLE =
            classes()
                    .should(House.standInTheTable())
                    .because("the top level tells what the program does; a new part is a decision");

    @ArchTest
    static final ArchRule PACKAGES_USE_ONLY_WHAT_THE_TABLE_GIVES =
            classes()
                    .should(House.useOnlyWhatTheTableGives())
                    .because(
                            "what decides about people must not depend on how it is kept or shown");

    @ArchTest
    static final ArchRule LIBRARIES_STAY_IN_THEIR_PACKAGE =
            classes()
                    .should(House.leaveLibrariesInTheirPackage())
                    .because("a library used in one package can be replaced there");

    @ArchTest
    static final ArchRule CORE_IS_PURE =
            classes()
                    .should(House.keepTheCorePure())
                    .because("the rule is the same in every window, database and time zone");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("ascertain.(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .because("what needs itself cannot be read in any order");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_USE_EACH_OTHER =
            slices().matching("ascertain.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            JavaClass.Predicates.resideInAnyPackage(
                                    "ascertain.ui.control..", "ascertain.ui.timeline.."))
                    .because(
                            "screens share the open case and the controls that show it, not each other");

    @ArchTest
    static final ArchRule GENERATED_CODE_IS_THE_STORES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ascertain.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("ascertain.store.jooq..")
                    .because("tables and columns are known to the store alone");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_NODES =
            noClasses()
                    .that()
                    .haveNameMatching(".*Model(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .allowEmptyShould(true)
                    .because("a model is tested without a toolkit");

    @ArchTest
    static final ArchRule TODAY_COMES_FROM_THE_ROOT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ascertain")
                    .should()
                    .accessTargetWhere(Habits.readsClock())
                    .because(
                            "an answer must not depend on when it was asked: a Clock is handed in");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("ascertain", "ascertain.cli..")
                    .should()
                    .accessTargetWhere(Habits.prints())
                    .allowEmptyShould(true)
                    .because("printed text is a result or a message of the command line");

    @ArchTest
    static final ArchRule THREADS_ARE_MADE_IN_TWO_PLACES =
            noClasses()
                    .that(Habits.areNot("ascertain.store.Writer", "ascertain.ui.FxBackground"))
                    .should()
                    .accessTargetWhere(Habits.makesThread())
                    .because("all writes go through one thread, all long work through one port");

    @ArchTest
    static final ArchRule NO_THREAD_IS_INTERRUPTED =
            noClasses()
                    .should()
                    .accessTargetWhere(Habits.interrupts())
                    .because("a thread interrupted in database I/O can corrupt a case file");

    @ArchTest
    static final ArchRule ONE_WAY_BACK_TO_THE_WINDOW =
            noClasses()
                    .that(Habits.areNot("ascertain.ui.FxBackground"))
                    .should()
                    .accessTargetWhere(Habits.runsLater())
                    .because("a result arrives in one place, or not at all once it was cancelled");

    @ArchTest
    static final ArchRule ONE_CLASS_ASKS_FOR_FILES =
            noClasses()
                    .that(Habits.areNot("ascertain.ui.FxDialogs"))
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("javafx\\.stage\\.(File|Directory)Chooser.*")
                    .because("a test answers in its place: choosers do not open without a display");

    @ArchTest
    static final ArchRule NULL_IS_NAMED =
            classes()
                    .should(House.liveInNullMarkedPackage())
                    .because("null is said where it can be, and nowhere else");

    @ArchTest
    static void filesAreShort(JavaClasses classes) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> lines(f) > MOST_LINES)
                            .toList();
            assertThat(tooLong).as("files above %d lines", MOST_LINES).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
