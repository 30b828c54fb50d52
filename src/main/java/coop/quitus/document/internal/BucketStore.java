package coop.quitus.document.internal;

import coop.quitus.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Files in a store that speaks S3, laid out as in a folder (`vouchers/ab/cd/abcd…`), so that one
/// may be copied into the other. A file appears whole or not at all, and is kept before anyone is
/// told so: both are the store's own promise.
final class BucketStore implements FileStore {

    private static final int NOT_FOUND = 404;

    private final S3Client store;
    private final String bucket;
    private final String shelf;
    private final long part;

    /// @param shelf the folder in the bucket
    /// @param part how many bytes travel in one piece: a larger file is sent in several
    BucketStore(S3Client store, String bucket, String shelf, long part) {
        this.store = store;
        this.bucket = bucket;
        this.shelf = shelf;
        this.part = part;
    }

    @Override
    public void keep(String hash, byte[] content) {
        String key = key(hash);
        if (!isThere(key)) {
            store.putObject(to -> to.bucket(bucket).key(key), RequestBody.fromBytes(content));
        }
    }

    @Override
    public String keep(InputStream bytes) throws IOException {
        Path draft = Files.createTempFile("quitus-file", ".part");
        try {
            MessageDigest digest = Sha256.begun();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest)) {
                bytes.transferTo(out);
            }
            String hash = Sha256.ended(digest);
            if (!isThere(key(hash))) {
                send(draft, key(hash));
            }
            return hash;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void send(Path draft, String key) throws IOException {
        long size = Files.size(draft);
        if (size <= part) {
            store.putObject(to -> to.bucket(bucket).key(key), RequestBody.fromFile(draft));
        } else {
            sendInParts(draft, key, size);
        }
    }

    private void sendInParts(Path draft, String key, long size) throws IOException {
        String upload = store.createMultipartUpload(to -> to.bucket(bucket).key(key)).uploadId();
        try (InputStream content = Files.newInputStream(draft)) {
            List<CompletedPart> sent = new ArrayList<>();
            for (long at = 0; at < size; at += part) {
                long length = Math.min(part, size - at);
                int number = sent.size() + 1;
                String tag =
                        store.uploadPart(
                                        to ->
                                                to.bucket(bucket)
                                                        .key(key)
                                                        .uploadId(upload)
                                                        .partNumber(number)
                                                        .contentLength(length),
                                        RequestBody.fromBytes(content.readNBytes((int) length)))
                                .eTag();
                sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            store.completeMultipartUpload(to ->
                    to.bucket(bucket)
                            .key(key)
                            .uploadId(upload)
                            .multipartUpload(all -> all.parts(sent)));
        } catch (IOException | SdkException failure) {
            store.abortMultipartUpload(to -> to.bucket(bucket).key(key).uploadId(upload));
            throw failure;
        }
    }

    private boolean isThere(String key) {
        try {
            store.headObject(of -> of.bucket(bucket).key(key));
            return true;
        } catch (S3Exception answer) {
            if (answer.statusCode() == NOT_FOUND) {
                return false;
            }
            throw answer;
        }
    }

    @Override
    public Optional<InputStream> open(String hash) {
        try {
            return Optional.of(store.getObject(of -> of.bucket(bucket).key(key(hash))));
        } catch (NoSuchKeyException lost) {
            return Optional.empty();
        }
    }

    private String key(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return shelf + "/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }
}
