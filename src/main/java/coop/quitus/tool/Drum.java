package coop.quitus.tool;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Asks for pages at a steady beat, whether or not the ones before have come: who waits in a queue
/// is counted from the moment they should have been served. A page that does not come ends it.
record Drum(String address, List<PagesBench.Visit> visits) {

    private record Beat(String page, long nanos) {}

    /// As fast as a few visitors can, one page after the other, until the machine has learnt the
    /// way.
    void warm(int visitors, Duration during) {
        long until = System.nanoTime() + during.toNanos();
        var turn = new AtomicInteger();
        try (var client = visitor();
                var walking = Executors.newFixedThreadPool(visitors)) {
            for (int i = 0; i < visitors; i++) {
                walking.execute(() -> {
                    while (System.nanoTime() < until) {
                        int next = turn.getAndIncrement() % visits.size();
                        ask(client, visits.get(next), System.nanoTime());
                    }
                });
            }
        }
    }

    /// As a browser asks a site in the clear: it does not offer another protocol each time.
    private static HttpClient visitor() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    Map<String, Timing> beat(int perSecond, Duration during) {
        var heard = new ConcurrentLinkedQueue<Beat>();
        var failed = new ConcurrentLinkedQueue<RuntimeException>();
        long start = System.nanoTime();
        long between = 1_000_000_000L / perSecond;
        long beats = perSecond * during.toSeconds();
        try (var client = visitor();
                var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < beats; i++) {
                long due = start + i * between;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                PagesBench.Visit visit = visits.get((int) (i % visits.size()));
                visitors.execute(() -> {
                    try {
                        heard.add(ask(client, visit, due));
                    } catch (RuntimeException failure) {
                        failed.add(failure);
                    }
                });
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " pages did not come", failed.peek());
        }
        return byPage(heard);
    }

    private Beat ask(HttpClient client, PagesBench.Visit visit, long due) {
        try {
            int status =
                    client.send(
                                    HttpRequest.newBuilder(URI.create(address + visit.path()))
                                            .header("Cookie", "session=" + visit.session())
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode();
            if (status != 200) {
                throw new IllegalStateException(visit.path() + " answered " + status);
            }
            return new Beat(visit.name(), System.nanoTime() - due);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", stopped);
        }
    }

    private Map<String, Timing> byPage(Iterable<Beat> heard) {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        visits.forEach(visit -> nanos.putIfAbsent(visit.name(), new ArrayList<>()));
        nanos.put("toutes", new ArrayList<>());
        for (Beat beat : heard) {
            nanos.getOrDefault(beat.page(), new ArrayList<>()).add(beat.nanos());
            nanos.getOrDefault("toutes", new ArrayList<>()).add(beat.nanos());
        }
        Map<String, Timing> timings = new LinkedHashMap<>();
        nanos.forEach((page, its) ->
                timings.put(
                        page, Timing.sorted(its.stream().mapToLong(Long::longValue).toArray())));
        return timings;
    }
}
