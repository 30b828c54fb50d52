package coop.quitus.house;

import static coop.quitus.house.WallTests.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A room from inside: a face, its work, its site, and nothing of it public that need not be.
class RoomTests {

    private static final String SAMPLE = "coop.quitus.house.sample";

    @Test
    void nothing_in_internal_is_public() {
        assertThat(Look.publicInside(House.classes())).isEmpty();
        assertThat(Look.publicInside(sample())).containsExactly("PublicOven");
    }

    @Test
    void controllers_are_called_by_nobody() {
        assertThat(Look.publicControllers(House.classes())).isEmpty();
        assertThat(Look.publicControllers(sample())).containsExactly("LoavesController");
    }

    @Test
    void the_site_sees_only_the_face_and_the_face_leans_on_neither() {
        assertThat(Look.behindTheFace(House.classes())).isEmpty();
        assertThat(Look.behindTheFace(sample()))
                .containsExactly(
                        "Crumbs → coop.quitus.house.sample.bread.internal.PublicOven",
                        "LoavesController → coop.quitus.house.sample.bread.internal.PublicOven");
    }

    @Test
    void a_room_has_a_face_its_work_and_its_site_and_nothing_else() {
        assertThat(Look.strangePackages(packages(House.classes().stream()), House.ROOT)).isEmpty();
        assertThat(Look.strangePackages(packages(sample().stream()), SAMPLE))
                .containsExactly(
                        SAMPLE + ".bread.service.impl",
                        SAMPLE + ".walls.downstairs",
                        SAMPLE + ".walls.upstairs");
    }

    @Test
    void every_package_says_that_null_is_said() {
        Collection<Path> sources = House.files("src/main/java", ".java");
        assertThat(withoutPackageInfo(sources)).isEmpty();
        assertThat(withoutNullMarked(sources)).isEmpty();
        List<Path> broken = House.files("src/test/java/coop/quitus/house/sample/bread", ".java");
        assertThat(withoutPackageInfo(broken))
                .containsExactly(
                        Path.of("src/test/java/coop/quitus/house/sample/bread/service/impl"));
        assertThat(withoutNullMarked(broken))
                .containsExactly(
                        Path.of("src/test/java/coop/quitus/house/sample/bread/package-info.java"));
    }

    /// A second one, among the tests, would hide the first with the arrows it lists.
    @Test
    void a_room_has_one_package_info() {
        assertThat(doubled(House.files("src/test/java", "package-info.java"))).isEmpty();
        Path second = Path.of("src/test/java/coop/quitus/kernel/package-info.java");
        assertThat(doubled(List.of(second))).containsExactly(second);
    }

    private static List<Path> withoutPackageInfo(Collection<Path> sources) {
        return sources.stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
    }

    private static List<Path> withoutNullMarked(Collection<Path> sources) {
        return sources.stream()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> !House.read(file).contains("@NullMarked"))
                .toList();
    }

    private static List<Path> doubled(List<Path> infos) {
        Path tests = Path.of("src/test/java");
        return infos.stream()
                .filter(info ->
                        Files.exists(Path.of("src/main/java").resolve(tests.relativize(info))))
                .toList();
    }

    private static List<String> packages(Stream<JavaClass> types) {
        return types.map(JavaClass::getPackageName).distinct().sorted().toList();
    }
}
