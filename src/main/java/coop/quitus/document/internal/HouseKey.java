package coop.quitus.document.internal;

import coop.quitus.database.DataDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The key this house signs with, and its certificate: made once, in a file that only its owner
/// reads.
@Component
final class HouseKey {

    private static final Logger LOG = LoggerFactory.getLogger(HouseKey.class);

    private static final String ALIAS = "quitus";

    /// The file is guarded by its rights; PKCS#12 asks for a word all the same.
    private static final char[] WORD = "quitus".toCharArray();

    private static final Duration LASTS = Duration.ofDays(365L * 30);

    private final Path file;
    private final Clock clock;

    HouseKey(DataDirectory directory, Clock clock) {
        this.file = directory.path().resolve("seal.p12");
        this.clock = clock;
    }

    /// A key with its certificate.
    record Pair(PrivateKey key, X509Certificate certificate) {}

    synchronized Pair pair() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            KeyStore store = load();
            return new Pair(
                    (PrivateKey) store.getKey(ALIAS, WORD),
                    (X509Certificate) store.getCertificate(ALIAS));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException("the house's key cannot be used: " + file, failure);
        }
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, WORD);
        }
        return store;
    }

    private void make() throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, WORD);
        store.setKeyEntry(ALIAS, pair.getPrivate(), WORD, new Certificate[] {certificate(pair)});
        var content = new ByteArrayOutputStream();
        store.store(content, WORD);
        keep(content.toByteArray());
    }

    private X509Certificate certificate(KeyPair pair)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var name = new X500Name("CN=Quitus, O=Sceau de cette installation");
        Instant now = clock.instant();
        var certificate =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(120, new SecureRandom()),
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(LASTS)),
                        name,
                        pair.getPublic());
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificate.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(pair.getPrivate())));
    }

    /// The first one wins: of two processes that seal at the same moment, one key is kept.
    private void keep(byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh =
                Files.createTempFile(
                        file.getParent(),
                        "seal",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(fresh, content);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            LOG.info("the house's key was made by another process");
        } finally {
            Files.delete(fresh);
        }
    }
}
