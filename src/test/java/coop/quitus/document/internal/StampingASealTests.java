package coop.quitus.document.internal;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Label;
import coop.quitus.document.LabelSheetPaper;
import coop.quitus.document.PaperKind;
import coop.quitus.document.Papers;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.SealReading;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Money;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A seal with a time stamp (RFC 3161), from a small authority of our own; and without, when it is
/// silent.
@RoomTest
class StampingASealTests {

    @Autowired World world;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired Places places;
    @Autowired Papers papers;
    @Autowired HouseKey key;
    @Autowired TimeStamps stamps;
    @Autowired SiteAddress site;
    @Autowired ObjectProvider<PaperKind> kinds;
    @Autowired Clock clock;
    @TempDir Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private Cooperative school;
    private HttpServer authority;

    @BeforeEach
    void an_authority_on_this_machine() throws Exception {
        school = world.school();
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        X509Certificate certificate = certificate(pair);
        authority =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/tsa", exchange -> answer(exchange, pair, certificate));
        authority.createContext("/casse", exchange -> exchange.sendResponseHeaders(503, -1));
        authority.start();
    }

    @AfterEach
    void it_closes() {
        authority.stop(0);
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        var name = new X500Name("CN=Horodatage d'essai");
        Instant now = Instant.now();
        var certificate =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.TWO,
                        Date.from(now.minus(Duration.ofDays(3650))),
                        Date.from(now.plus(Duration.ofDays(3650))),
                        name,
                        pair.getPublic());
        certificate.addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(pair.getPrivate())));
    }

    private void answer(HttpExchange exchange, KeyPair pair, X509Certificate certificate) {
        try (exchange) {
            asked.incrementAndGet();
            var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens =
                    new TimeStampTokenGenerator(
                            new JcaSimpleSignerInfoGeneratorBuilder()
                                    .build("SHA256withRSA", pair.getPrivate(), certificate),
                            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                            new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            byte[] response =
                    new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256))
                            .generate(
                                    request,
                                    BigInteger.valueOf(asked.get()),
                                    Date.from(Instant.now()))
                            .getEncoded();
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String at(String path) {
        return "http://localhost:" + authority.getAddress().getPort() + path;
    }

    /// The house, with this authority.
    private Sealing asking(String server) {
        return new Sealing(
                tenancy, sql, places, papers, key, stamps.asking(server), site, kinds, clock);
    }

    private byte[] seal(Sealing sealing, String reference) {
        return sealing.seal(
                school.id(),
                new SealOrigin("essai", reference, "Un papier", "d4".repeat(32)),
                mark ->
                        new LabelSheetPaper(
                                "Papier " + mark.code(),
                                List.of(
                                        new Label(
                                                "D01",
                                                LocalDate.of(2025, 9, 15),
                                                "Car",
                                                Money.cents(-100),
                                                mark.address())),
                                0,
                                mark.sealedAt()),
                MME_ROUX);
    }

    private String pdfsig(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("papier.pdf"), pdf);
        Process judge =
                new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        return said;
    }

    @Test
    void a_stamp_is_asked_for_once_and_the_same_paper_is_the_same_file() throws Exception {
        byte[] stamped = seal(asking(at("/tsa")), "A");
        assertThat(asked).hasValue(1);
        assertThat(pdfsig(stamped)).contains("Signature is Valid");
        assertThat(asking("").read(stamped)).isInstanceOf(SealReading.Ours.class);
        assertThat(seal(asking(at("/tsa")), "A")).isEqualTo(stamped);
        assertThat(seal(asking(at("/casse")), "A")).isEqualTo(stamped);
        assertThat(seal(asking(""), "A")).isEqualTo(stamped);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_stamp_changed_by_one_byte_is_refused() {
        byte[] stamped = seal(asking(at("/tsa")), "B");
        int[] places = places(stamped);
        for (int at = places[0]; at < places[1]; at += 1501) {
            byte[] altered = stamped.clone();
            altered[at] = (byte) (altered[at] == '5' ? '6' : '5');
            assertThat(asking("").read(altered))
                    .as("byte %d", at)
                    .isNotInstanceOf(SealReading.Ours.class);
        }
    }

    /// Where the signature stands in the file, in hexadecimal.
    private static int[] places(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("/Contents <") + "/Contents <".length();
        return new int[] {from, text.indexOf('>', from)};
    }

    @Test
    void a_silent_authority_keeps_no_paper_from_being_sealed() throws Exception {
        for (String silent : List.of(at("/casse"), "http://localhost:1/", "pas une adresse")) {
            byte[] sealed = seal(asking(silent), "C" + silent.length());
            assertThat(pdfsig(sealed)).contains("Signature is Valid");
            assertThat(asking("").read(sealed)).isInstanceOf(SealReading.Ours.class);
        }
        assertThat(asked).hasValue(0);
        // Once it answers again, the paper gets its stamp.
        assertThat(seal(asking(at("/tsa")), "C1").length).isPositive();
        assertThat(asked).hasValue(1);
    }

    @Test
    void without_the_setting_nothing_is_asked_and_nothing_changes() {
        byte[] plain = seal(asking(""), "D");
        assertThat(seal(asking(""), "D")).isEqualTo(plain);
        assertThat(plain.length).isLessThan(seal(asking(at("/tsa")), "E").length);
    }
}
