package coop.quitus.tool;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A small proxy before several processes: one request to each in turn. Who does not answer gets no
/// more; a page is then asked of another, and a form says 502, for nobody knows whether it arrived.
final class RoundRobin implements AutoCloseable {

    /// They are said anew by whoever sends.
    private static final Set<String> ITS_OWN =
            Set.of(
                    "connection",
                    "content-length",
                    "host",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");

    private final HttpServer door;
    private final HttpClient inside =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> backends;
    private final AtomicInteger turn = new AtomicInteger();

    RoundRobin(List<String> addresses) throws IOException {
        this.backends = new CopyOnWriteArrayList<>(addresses);
        this.door =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", this::pass);
        door.start();
    }

    String address() {
        return "http://localhost:" + door.getAddress().getPort();
    }

    int open() {
        return backends.size();
    }

    @Override
    public void close() {
        door.stop(0);
        inside.close();
    }

    private void pass(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        try (call) {
            while (!backends.isEmpty()) {
                String backend =
                        backends.get(Math.floorMod(turn.getAndIncrement(), backends.size()));
                try {
                    answer(
                            call,
                            inside.send(
                                    asked(call, backend, body),
                                    HttpResponse.BodyHandlers.ofByteArray()));
                    return;
                } catch (IOException gone) {
                    backends.remove(backend);
                    if (!"GET".equals(call.getRequestMethod())) {
                        break;
                    }
                }
            }
            call.sendResponseHeaders(502, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest asked(HttpExchange call, String backend, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(backend + call.getRequestURI()))
                        .method(
                                call.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        call.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!ITS_OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        return request.build();
    }

    private static void answer(HttpExchange call, HttpResponse<byte[]> given) throws IOException {
        given.headers()
                .map()
                .forEach((name, values) -> {
                    if (!ITS_OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                        call.getResponseHeaders().put(name, values);
                    }
                });
        byte[] body = given.body();
        call.sendResponseHeaders(given.statusCode(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }
}
