package coop.quitus.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingWholeFilesTests {

    @TempDir Path folder;

    @Test
    void a_file_takes_its_name_once_it_is_whole() throws Exception {
        Path file = folder.resolve("rapport.ods");
        Whole.write(
                file,
                out -> {
                    out.write("tout".getBytes(StandardCharsets.UTF_8));
                    assertThat(file).doesNotExist();
                    out.close(); // as a library that closes what it was given
                });
        assertThat(file).hasContent("tout");
    }

    @Test
    void a_failure_half_way_leaves_what_was_there_and_nothing_beside_it() throws Exception {
        Path file = Files.writeString(folder.resolve("rapport.pdf"), "avant");
        assertThatThrownBy(() ->
                        Whole.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IOException("le disque est plein");
                                }))
                .hasMessage("le disque est plein");
        assertThat(file).hasContent("avant");
        assertThat(Objects.requireNonNull(folder.toFile().list())).containsExactly("rapport.pdf");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        Path file = folder.resolve("nulle-part/rapport.pdf");
        assertThatThrownBy(() -> Whole.write(file, out -> out.write(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Le dossier de " + file + " n'existe pas.");
    }
}
