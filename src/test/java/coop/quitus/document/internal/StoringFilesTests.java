package coop.quitus.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.CannotStart;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.SmallS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/// A folder and a bucket keep files alike.
class StoringFilesTests {

    /// The smallest piece S3 takes, but for the last.
    private static final int PART = 5 << 20;

    /// `http://key:secret@host:port/bucket` of a real store.
    private static final String REAL = System.getProperty("quitus.s3", "");

    @TempDir private Path folder;
    private final SmallS3 small = new SmallS3();

    @AfterEach
    void closed() {
        small.close();
    }

    private FileStore store(String kind) {
        return "folder".equals(kind)
                ? new FolderStore(folder)
                : new BucketStore(client(), bucket(), "vouchers", PART);
    }

    private S3Client client() {
        if (REAL.isEmpty()) {
            return StoreConfiguration.client(
                    small.address(), "us-east-1", SmallS3.KEY_ID, SmallS3.KEY_SECRET);
        }
        URI real = URI.create(REAL);
        String[] key = real.getUserInfo().split(":", 2);
        return StoreConfiguration.client(
                URI.create("http://" + real.getHost() + ":" + real.getPort()),
                "us-east-1",
                key[0],
                key[1]);
    }

    private static String bucket() {
        return REAL.isEmpty() ? SmallS3.BUCKET : URI.create(REAL).getPath().substring(1);
    }

    private static byte[] read(FileStore store, String hash) throws IOException {
        try (InputStream content = store.open(hash).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private static byte[] bytes(int count, long seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void what_is_kept_comes_back_and_keeping_it_again_changes_nothing(String kind)
            throws IOException {
        FileStore store = store(kind);
        byte[] content = "un ticket".getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.of(content);

        assertThat(store.open(Sha256.of("jamais"))).isEmpty();
        store.keep(hash, content);
        store.keep(hash, content);

        assertThat(read(store, hash)).isEqualTo(content);
        assertThat(store.keep(new ByteArrayInputStream(content))).isEqualTo(hash);
        assertThat(store.keep(InputStream.nullInputStream())).isEqualTo(Sha256.of(""));
        assertThat(read(store, Sha256.of(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void a_large_file_is_streamed_in_and_out(String kind) throws IOException {
        FileStore store = store(kind);
        byte[] content = bytes(2 * PART + 1234, 7);

        String hash = store.keep(new ByteArrayInputStream(content));

        assertThat(hash).isEqualTo(Sha256.of(content));
        assertThat(read(store, hash)).isEqualTo(content);
        assertThat(small.openUploads()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void a_stream_that_breaks_leaves_nothing(String kind) throws IOException {
        byte[] begun = bytes(1000, 8);
        var broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(begun),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line is cut");
                            }
                        });

        FileStore store = store(kind);
        assertThatThrownBy(() -> store.keep(broken)).hasMessage("the line is cut");

        assertThat(store.open(Sha256.of(begun))).isEmpty();
        assertThat(small.objects()).isEmpty();
        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void a_name_that_is_no_hash_is_no_name(String kind) {
        FileStore store = store(kind);
        assertThatThrownBy(() -> store.open("../../secrets.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bucket_lies_as_the_folder_does() {
        byte[] content = "un ticket".getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.of(content);
        new BucketStore(
                        StoreConfiguration.client(
                                small.address(), "us-east-1", SmallS3.KEY_ID, SmallS3.KEY_SECRET),
                        SmallS3.BUCKET,
                        "vouchers",
                        PART)
                .keep(hash, content);
        new FolderStore(folder).keep(hash, content);

        String key = small.objects().keySet().iterator().next();
        assertThat(key).startsWith("vouchers/");
        assertThat(folder.resolve(key.substring("vouchers/".length()))).hasBinaryContent(content);
    }

    @Test
    void a_house_whose_bucket_does_not_answer_says_so_and_does_not_open() {
        var wiring = new StoreConfiguration();
        String address = small.address().toString();
        assertThatThrownBy(() -> wiring.bucket("quitus", address, "us-east-1", "", ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("QUITUS_FILES_KEY_ID");
        assertThatThrownBy(() -> wiring.bucket("quitus", address, "us-east-1", "another", "secret"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ne répond pas");
        wiring.bucket("quitus", address, "us-east-1", SmallS3.KEY_ID, SmallS3.KEY_SECRET).close();
    }
}
