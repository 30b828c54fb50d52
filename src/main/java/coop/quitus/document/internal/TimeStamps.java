package coop.quitus.document.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks a time-stamping authority (RFC 3161) when a seal was made, where the setting
/// `quitus.timestamp.url` names one. What it answered is remembered, so that the same paper is the
/// same file. An authority that does not answer never keeps a paper from being sealed.
@Component
final class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// An answer with its chain of certificates weighs about 6 KB.
    private static final int LONGEST_ANSWER = 14_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Places places;
    private final Clock clock;
    private final String server;
    private final AtomicBoolean said = new AtomicBoolean();

    TimeStamps(
            Tenancy tenancy,
            JdbcClient sql,
            Places places,
            Clock clock,
            @Value("${quitus.timestamp.url:}") String server) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.places = places;
        this.clock = clock;
        this.server = server.strip();
    }

    /// The same house, with another authority.
    TimeStamps asking(String another) {
        return new TimeStamps(tenancy, sql, places, clock, another);
    }

    /// Whether a paper keeps room for a time stamp: an authority is named, or one answered for this
    /// paper before.
    boolean expected(CooperativeId cooperative, String code) {
        return !server.isEmpty()
                || tenancy.reading(
                        cooperative,
                        () ->
                                sql.sql(
                                                """
                                                SELECT count(*) > 0 FROM document.seal_time_stamp
                                                 WHERE cooperative_id = :cooperative AND code = :code
                                                """)
                                        .param("cooperative", cooperative.value())
                                        .param("code", code)
                                        .query(Boolean.class)
                                        .single());
    }

    /// The token for a signature: the one remembered, else a new one; empty when there is neither.
    ///
    /// @param imprint SHA-256 of the signature
    Optional<byte[]> token(CooperativeId cooperative, String code, byte[] imprint) {
        Optional<byte[]> known = remembered(cooperative, code, imprint);
        if (known.isPresent() || server.isEmpty()) {
            return known;
        }
        Optional<byte[]> fresh = ask(imprint);
        fresh.ifPresent(token -> remember(cooperative, code, imprint, token));
        // Of two that asked at the same moment, the first one's answer stays.
        return fresh.isEmpty() ? fresh : remembered(cooperative, code, imprint);
    }

    private Optional<byte[]> remembered(CooperativeId cooperative, String code, byte[] imprint) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT token FROM document.seal_time_stamp
                                         WHERE cooperative_id = :cooperative AND code = :code AND imprint = :imprint
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("code", code)
                                .param("imprint", imprint)
                                .query(byte[].class)
                                .optional());
    }

    private void remember(CooperativeId cooperative, String code, byte[] imprint, byte[] token) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    INSERT INTO document.seal_time_stamp
                                        (cooperative_id, association_id, code, imprint, token, recorded_at)
                                    VALUES (:cooperative, :association, :code, :imprint, :token, :at)
                                    ON CONFLICT (cooperative_id, code, imprint) DO NOTHING
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("association", which.association().value())
                            .param("code", code)
                            .param("imprint", imprint)
                            .param("token", token)
                            .param("at", Timestamp.from(clock.instant()))
                            .update();
                });
    }

    private Optional<byte[]> ask(byte[] imprint) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request =
                    generator.generate(TSPAlgorithms.SHA256, imprint, new BigInteger(63, RANDOM));
            var answer = new TimeStampResponse(sent(request.getEncoded()));
            answer.validate(request);
            if (answer.getTimeStampToken() == null) {
                return without(answer.getStatusString());
            }
            said.set(false);
            return Optional.of(answer.getTimeStampToken().getEncoded());
        } catch (IOException
                | TSPException
                | ExecutionException
                | TimeoutException
                | IllegalArgumentException silent) {
            return without(silent.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return without("interrupted");
        }
    }

    private byte[] sent(byte[] request)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var asking =
                    client.sendAsync(
                            HttpRequest.newBuilder(URI.create(server))
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "application/timestamp-query")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                                    .build(),
                            HttpResponse.BodyHandlers.limiting(
                                    HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
            try {
                HttpResponse<byte[]> answer =
                        asking.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (answer.statusCode() != 200) {
                    throw new IOException("answered " + answer.statusCode());
                }
                return answer.body();
            } finally {
                asking.cancel(true);
                client.shutdownNow();
            }
        }
    }

    /// Said once for each silence, not for each paper.
    private Optional<byte[]> without(String why) {
        if (!said.getAndSet(true)) {
            LOG.warn(
                    "no time stamp from {}: papers are sealed without, until it answers ({})",
                    server,
                    why);
        }
        return Optional.empty();
    }
}
