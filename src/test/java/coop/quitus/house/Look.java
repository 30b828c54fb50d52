package coop.quitus.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at compiled classes: the house's, or a sample's.
final class Look {

    static final Predicate<JavaClass> SPRING =
            type -> type.getPackageName().startsWith("org.springframework");

    private static final Predicate<JavaClass> IMPURE =
            SPRING.or(type -> type.getPackageName().startsWith("java.sql"))
                    .or(type -> type.getFullName().equals("java.time.Clock"));

    private static final Predicate<JavaClass> PACKAGE_INFO =
            type -> type.getSimpleName().equals("package-info");

    private Look() {}

    /// What is public in `internal`.
    static List<String> publicInside(JavaClasses classes) {
        return names(
                classes.stream()
                        .filter(type -> type.getPackageName().endsWith(".internal"))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(PACKAGE_INFO.negate())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    /// The controllers anyone could call.
    static List<String> publicControllers(JavaClasses classes) {
        return names(
                classes.stream()
                        .filter(type -> type.getSimpleName().endsWith("Controller"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    /// A site that goes behind the face, and a face that leans on its site or its work.
    static List<String> behindTheFace(JavaClasses classes) {
        return arrows(
                classes.stream(),
                (from, to) -> {
                    String here = from.getPackageName();
                    String there = to.getPackageName();
                    boolean ours = there.startsWith(root(here));
                    if (here.endsWith(".web")) {
                        return ours && there.endsWith(".internal");
                    }
                    boolean face = !here.endsWith(".internal");
                    return face && ours && (there.endsWith(".internal") || there.endsWith(".web"));
                });
    }

    /// Rooms inside rooms: only `internal` and `web` may be.
    static List<String> strangePackages(Collection<String> packages, String root) {
        Pattern room = Pattern.compile(Pattern.quote(root) + "(\\.\\w+(\\.(internal|web))?)?");
        return packages.stream().filter(name -> !room.matcher(name).matches()).sorted().toList();
    }

    static List<String> reaching(JavaClasses classes, String from, Predicate<JavaClass> target) {
        return arrows(
                classes.stream()
                        .filter(type -> type.getPackageName().equals(from))
                        .filter(PACKAGE_INFO.negate()),
                (_, to) -> target.test(to));
    }

    /// The other rooms a room sees, besides those it may.
    static List<String> otherRooms(
            JavaClasses classes, String root, String room, Set<String> allowed) {
        return classes.stream()
                .filter(type -> inRoom(type, root).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> {
                    String seen = inRoom(arrow.getTargetClass(), root);
                    return !seen.isEmpty() && !seen.equals(room) && !allowed.contains(seen);
                })
                .map(arrow ->
                        arrow.getOriginClass().getSimpleName()
                                + " → "
                                + inRoom(arrow.getTargetClass(), root)
                                + "."
                                + arrow.getTargetClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    /// Rules with a clock, a database or Spring: they could not be read as law.
    static List<String> impureRules(JavaClasses classes) {
        return arrows(
                classes.stream().filter(type -> topName(type).endsWith("Rules")),
                (_, to) -> IMPURE.test(to));
    }

    private static List<String> arrows(
            Stream<JavaClass> from, java.util.function.BiPredicate<JavaClass, JavaClass> wrong) {
        return from.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> wrong.test(arrow.getOriginClass(), arrow.getTargetClass()))
                .map(Look::arrow)
                .distinct()
                .sorted()
                .toList();
    }

    private static String arrow(Dependency arrow) {
        return topName(arrow.getOriginClass()) + " → " + arrow.getTargetClass().getFullName();
    }

    private static String inRoom(JavaClass type, String root) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private static String root(String name) {
        int cut = name.indexOf('.', name.indexOf('.') + 1);
        return cut < 0 ? name : name.substring(0, cut);
    }

    private static String topName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).split("\\$", -1)[0];
    }

    private static List<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getSimpleName).sorted().toList();
    }
}
