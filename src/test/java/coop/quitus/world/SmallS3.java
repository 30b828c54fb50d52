package coop.quitus.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coop.quitus.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A server that speaks the few calls of S3 that this house makes, over real HTTP: ours, and no
/// proof that every maker's store agrees. It wants the right key in the signature's first words and
/// the right SHA-256 of what is sent; it does not compute the signature again. The tests of the
/// store run against a real one (S3Proxy, MinIO) with
/// `-Dquitus.s3=http://key:secret@host:port/bucket`.
public final class SmallS3 implements AutoCloseable {

    public static final String KEY_ID = "cle-essai";
    public static final String KEY_SECRET = "secret-essai";
    public static final String BUCKET = "quitus";

    private static final Pattern NUMBER = Pattern.compile("partNumber=(\\d+)");
    private static final Pattern UPLOAD = Pattern.compile("uploadId=([\\w-]+)");

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, SortedMap<Integer, byte[]>> uploads = new ConcurrentHashMap<>();

    public SmallS3() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/" + BUCKET, this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// What it holds: keys to bytes.
    public Map<String, byte[]> objects() {
        return objects;
    }

    public int openUploads() {
        return uploads.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        try (call) {
            if (!isSigned(call, body)) {
                say(call, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
                return;
            }
            String query = call.getRequestURI().getQuery();
            String path = call.getRequestURI().getPath();
            String key = path.substring(Math.min(path.length(), BUCKET.length() + 2));
            if (query == null) {
                object(call, key, body);
            } else {
                upload(call, query, key, body);
            }
        }
    }

    private static boolean isSigned(HttpExchange call, byte[] body) {
        String signature = call.getRequestHeaders().getFirst("Authorization");
        String sum = call.getRequestHeaders().getFirst("x-amz-content-sha256");
        return signature != null
                && signature.startsWith("AWS4-HMAC-SHA256 Credential=" + KEY_ID + "/")
                && (body.length == 0 || Sha256.of(body).equals(sum));
    }

    private void object(HttpExchange call, String key, byte[] body) throws IOException {
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                call.getResponseHeaders().set("ETag", tag(body));
                say(call, 200, "");
            }
            case "HEAD" -> {
                boolean there = key.isEmpty() || objects.containsKey(key);
                call.sendResponseHeaders(there ? 200 : 404, -1);
            }
            case "GET" -> send(call, objects.get(key));
            default -> say(call, 405, "");
        }
    }

    private static void send(HttpExchange call, byte @Nullable [] content) throws IOException {
        if (content == null) {
            say(call, 404, "<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");
            return;
        }
        call.getResponseHeaders().set("ETag", tag(content));
        call.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        call.getResponseBody().write(content);
    }

    private void upload(HttpExchange call, String query, String key, byte[] body)
            throws IOException {
        if (query.startsWith("uploads")) {
            String id = UUID.randomUUID().toString();
            uploads.put(id, new TreeMap<>());
            say(
                    call,
                    200,
                    "<InitiateMultipartUploadResult><UploadId>"
                            + id
                            + "</UploadId></InitiateMultipartUploadResult>");
            return;
        }
        String id = found(UPLOAD, query);
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                uploads.get(id).put(Integer.parseInt(found(NUMBER, query)), body);
                call.getResponseHeaders().set("ETag", tag(body));
                say(call, 200, "");
            }
            case "POST" -> {
                var whole = new ByteArrayOutputStream();
                uploads.remove(id).values().forEach(whole::writeBytes);
                objects.put(key, whole.toByteArray());
                say(
                        call,
                        200,
                        "<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>");
            }
            case "DELETE" -> {
                uploads.remove(id);
                call.sendResponseHeaders(204, -1);
            }
            default -> say(call, 405, "");
        }
    }

    private static String found(Pattern pattern, String query) {
        Matcher matcher = pattern.matcher(query);
        if (!matcher.find()) {
            throw new IllegalArgumentException(query);
        }
        return matcher.group(1);
    }

    private static String tag(byte[] content) {
        return '"' + Sha256.of(content).substring(0, 32) + '"';
    }

    private static void say(HttpExchange call, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/xml");
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
    }
}
