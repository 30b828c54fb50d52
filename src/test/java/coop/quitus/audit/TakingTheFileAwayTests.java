package coop.quitus.audit;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.identity.Role;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The auditor's file leaves, and a program that knows nothing of ours checks it (AUD-02).
@RoomTest
class TakingTheFileAwayTests extends AuditedAssociation {

    @Autowired AuditBundles bundles;
    @Autowired ReadingLog readings;
    @Autowired Jobs jobs;

    @TempDir static Path folder;

    private Path file;

    @Override
    String department() {
        return "06";
    }

    @BeforeAll
    void the_file() throws IOException {
        readings.write(
                association,
                new ReadingLog.Page("/associations/5/commissaire/2025", "Le dossier", null, ""),
                MME_ROUX);
        file = folder.resolve("dossier");
        bundles.write(association, YEAR, name -> put(file, name), silent(), MME_ROUX);
    }

    private static OutputStream put(Path folder, String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.newOutputStream(folder.resolve(name));
    }

    private static AuditBundles.Progress silent() {
        return new AuditBundles.Progress() {
            @Override
            public void total(int steps) {}

            @Override
            public void done(int steps, String step) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void anyone_s_program_finds_it_whole_and_names_what_was_touched() throws Exception {
        Path voucher = copy("un-octet");
        try (Stream<Path> all = Files.walk(voucher)) {
            Path photo =
                    all.filter(one -> one.toString().endsWith(".png")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(photo);
            bytes[bytes.length / 2] ^= 1;
            Files.write(photo, bytes);
        }
        Path cent = copy("un-centime");
        Path fec;
        try (Stream<Path> files = Files.list(cent.resolve("fec"))) {
            fec = files.findFirst().orElseThrow();
        }
        String entries = Files.readString(fec);
        int first = entries.indexOf(",00\t0,00\t");
        rewrite(cent, fec, entries.substring(0, first) + ",01" + entries.substring(first + 3));
        Path gone = copy("une-ecriture");
        Path chain = gone.resolve("cooperatives/" + whole.number() + "/chaine.txt");
        List<String> records = new ArrayList<>(List.of(Files.readString(chain).split("\n\n")));
        records.remove(5);
        rewrite(gone, chain, String.join("\n\n", records) + "\n\n");

        List<String> said = check(file, voucher, cent, gone);

        assertThat(said.get(0)).endsWith("tout tient");
        assertThat(said.get(1))
                .contains("fichier cooperatives/" + whole.number() + "/justificatifs/");
        assertThat(said.get(2)).contains("FEC {").doesNotContain("fichier");
        assertThat(said.get(3))
                .contains("chaîne " + whole.number() + " rang 6")
                .doesNotContain("fichier");
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(file)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path there = copy.resolve(file.relativize(one).toString());
                Files.createDirectories(there.getParent());
                Files.copy(one, there);
            }
        }
        return copy;
    }

    /// As someone would who knows of the manifest.
    private static void rewrite(Path folder, Path file, String text) throws IOException {
        String before = Sha256.of(Files.readAllBytes(file));
        Files.writeString(file, text);
        Path manifest = folder.resolve("MANIFESTE.sha256");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace(before, Sha256.of(Files.readAllBytes(file))));
    }

    /// In a process of its own, with the JDK alone.
    private static List<String> check(Path... folders) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dstdout.encoding=UTF-8",
                                "src/test/tools/CheckBundle.java"));
        Stream.of(folders).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(folders.length - 1);
        return said.lines().toList();
    }

    @Test
    void the_program_that_checks_it_is_short_and_none_of_ours() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/tools/CheckBundle.java"));

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(100)
                .noneMatch(line -> line.contains("coop.quitus"));
    }

    @Test
    void it_holds_the_sealed_papers_the_vouchers_and_no_payer() throws IOException {
        Path school = file.resolve("cooperatives/" + whole.number());

        assertThat(school.resolve("compte-rendu.pdf")).isNotEmptyFile();
        assertThat(school.resolve("quitus.pdf")).isNotEmptyFile();
        assertThat(file.resolve("comptes-agreges.pdf")).isNotEmptyFile();
        try (Stream<Path> vouchers = Files.list(school.resolve("justificatifs"))) {
            assertThat(vouchers).hasSize(9);
        }
        assertThat(Files.readString(school.resolve("releves.csv"))).contains("TRE_BANK");
        assertThat(Files.readAllLines(school.resolve("releves.csv")).stream().skip(1))
                .filteredOn(line -> !line.split(";", -1)[2].startsWith("-"))
                .isNotEmpty()
                .allMatch(line -> line.split(";", -1)[3].isEmpty());
        assertThat(Files.readString(file.resolve("lectures.csv")))
                .contains("Le dossier", "Mme Roux");
        assertThat(Files.readString(file.resolve("LISEZ-MOI.txt")))
                .contains("sha256sum")
                .doesNotContain("{");
        assertThat(Files.readString(file.resolve("anomalies.csv"))).contains("ACC-06");
    }

    @Test
    void the_same_file_is_packed_in_the_background() throws IOException {
        Job job =
                jobs.start(
                        AuditBundles.WORK,
                        "Le dossier",
                        Map.of("association", association.toString(), "year", "2025"),
                        new Site.OfAssociation(association),
                        world.someone(Role.AUDITOR, whole).acting());
        jobs.await(job.id());

        var names = new ArrayList<String>();
        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(
                                jobs.result(job.id()).orElseThrow().readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("MANIFESTE.sha256", "index.csv", "population.csv");
        try (Stream<Path> all = Files.walk(file)) {
            assertThat(names).hasSize((int) all.filter(Files::isRegularFile).count());
        }
    }
}
