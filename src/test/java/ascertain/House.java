package ascertain;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Who may use whom: the packages of the program, the libraries, and the tables that bind them.
final class House {

    /// The root package, which builds everything and may use all of it.
    static final String ROOT = "";

    private static final Set<String> BELOW_DESK =
            Set.of("roll", "membership", "damages", "work", "intake", "store", "report");
    private static final Set<String> BELOW_UI =
            Set.of("roll", "membership", "damages", "work", "intake", "store", "report", "desk");
    private static final Set<String> CORE = Set.of("roll", "membership", "damages");

    /// A package of ours and what of ours it may use; the root may use all.
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("roll", Set.of()),
                    entry("membership", Set.of("roll")),
                    entry("damages", Set.of("roll", "membership")),
                    entry("work", Set.of()),
                    entry("intake", Set.of("roll", "membership", "damages", "work")),
                    entry("store", Set.of("roll", "membership", "damages", "work")),
                    entry("report", Set.of("roll", "membership", "damages", "work")),
                    entry("desk", BELOW_DESK),
                    entry("ui", BELOW_UI),
                    entry("cli", BELOW_UI));

    /// A library's packages and the one package of ours that may use them; the root may start
    /// JavaFX.
    private static final Map<String, Set<String>> MAY_BE_USED_BY =
            Map.ofEntries(
                    entry("org.jooq", Set.of("store")),
                    entry("org.h2", Set.of("store")),
                    entry("org.postgresql", Set.of("store")),
                    entry("java.sql", Set.of("store")),
                    entry("javax.sql", Set.of("store")),
                    entry("org.flywaydb", Set.of("store")),
                    entry("org.bouncycastle", Set.of("store")),
                    entry("de.siegmar.fastcsv", Set.of("intake", "report")),
                    entry("de.siegmar.fastcsv.reader", Set.of("intake")),
                    entry("de.siegmar.fastcsv.writer", Set.of("intake", "report")),
                    entry("org.dhatim.fastexcel", Set.of("report")),
                    entry("org.dhatim.fastexcel.reader", Set.of("intake")),
                    entry("org.apache.pdfbox", Set.of("report")),
                    entry("org.apache.fontbox", Set.of("report")),
                    entry("org.apache.xmpbox", Set.of("report")),
                    entry("net.lingala.zip4j", Set.of("report")),
                    entry("javafx", Set.of("ui", ROOT)),
                    entry("atlantafx", Set.of("ui")),
                    entry("org.kordamp.ikonli", Set.of("ui")),
                    entry("picocli", Set.of("cli")));

    /// What the core may use beyond itself: no file, no socket, no database, no window.
    private static final Set<String> CORE_MAY_USE =
            Set.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.text",
                    "java.time",
                    "java.util",
                    "org.jspecify.annotations");

    private House() {}

    /// Only packages of ours that stand in the table, each using only what the table gives it.
    static ArchCondition<JavaClass> useOnlyWhatTheTableGives() {
        return everyDependency(
                "use only the packages the table gives them",
                (from, target) -> {
                    String to = target.getPackageName();
                    return from.equals(ROOT)
                            || !isOurs(to)
                            || partOf(to).equals(from)
                            || MAY_USE.getOrDefault(from, Set.of()).contains(partOf(to));
                });
    }

    /// Only classes in the table's packages; a new package is a decision, made in the table.
    static ArchCondition<JavaClass> standInTheTable() {
        return new ArchCondition<>("stand in a package of the table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String part = partOf(type.getPackageName());
                boolean known = part.equals(ROOT) || MAY_USE.containsKey(part);
                events.add(new SimpleConditionEvent(type, known, type.getName()));
            }
        };
    }

    /// Only packages whose `package-info` says that nothing is null unless it says so.
    static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package that is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName()));
            }
        };
    }

    /// Only libraries at home in the class's own package.
    static ArchCondition<JavaClass> leaveLibrariesInTheirPackage() {
        return everyDependency(
                "leave each library to the package it belongs to",
                (from, target) -> {
                    Set<String> homes = longestMatch(MAY_BE_USED_BY, target.getPackageName());
                    return homes == null || homes.contains(from);
                });
    }

    /// Only the allow-list, for the packages of the core; others are not judged.
    static ArchCondition<JavaClass> keepTheCorePure() {
        return everyDependency(
                "in the core use the language, numbers, text, dates and collections only",
                (from, target) -> {
                    String to = target.getPackageName();
                    return !CORE.contains(from)
                            || isOurs(to)
                            || CORE_MAY_USE.contains(to)
                            || to.startsWith("java.time.")
                            || to.startsWith("java.util.function")
                            || to.startsWith("java.util.stream")
                            || to.startsWith("java.util.regex");
                });
    }

    private static ArchCondition<JavaClass> everyDependency(
            String description, BiPredicate<String, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = partOf(type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean fine = target.isPrimitive() || allowed.test(from, target);
                    events.add(
                            new SimpleConditionEvent(
                                    dependency, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static boolean isOurs(String packageName) {
        return packageName.equals("ascertain") || packageName.startsWith("ascertain.");
    }

    /// `ui` for `ascertain.ui.roll`, the empty name for the root.
    private static String partOf(String packageName) {
        String[] names = packageName.split("\\.");
        return names.length < 2 ? ROOT : names[1];
    }

    private static Set<String> longestMatch(Map<String, Set<String>> table, String packageName) {
        for (String name = packageName; !name.isEmpty(); name = parent(name)) {
            if (table.containsKey(name)) {
                return table.get(name);
            }
        }
        return null;
    }

    private static String parent(String packageName) {
        return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
    }
}
