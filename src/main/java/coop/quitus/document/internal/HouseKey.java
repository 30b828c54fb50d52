package coop.quitus.document.internal;

import coop.quitus.database.CannotStart;
import coop.quitus.database.DataDirectory;
import coop.quitus.database.HouseSecrets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The key this house signs with, and its certificate: made once, kept in the database under a
/// secret that the processes of this house share (ADR 0027).
@Component
final class HouseKey {

    private static final String ALIAS = "quitus";

    /// The secret's name in `secrets.properties`.
    private static final String SECRET = "seal";

    /// A house that is older than this table has its key in a file, guarded by its rights and this
    /// word; it goes on with that key.
    private static final char[] OLD_WORD = "quitus".toCharArray();

    private static final Duration LASTS = Duration.ofDays(365L * 30);

    private final JdbcClient sql;
    private final TransactionTemplate apart;
    private final Path oldFile;
    private final char[] word;
    private final Clock clock;

    /// It never changes once it is known.
    private @Nullable Pair known;

    HouseKey(
            JdbcClient sql,
            JdbcTransactionManager transactions,
            DataDirectory directory,
            HouseSecrets secrets,
            Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oldFile = directory.path().resolve("seal.p12");
        this.word = secrets.of(SECRET).toCharArray();
        this.clock = clock;
        kept().ifPresent(this::opened);
    }

    /// A key with its certificate.
    record Pair(PrivateKey key, X509Certificate certificate) {}

    synchronized Pair pair() {
        if (known == null) {
            if (kept().isEmpty()) {
                keep(made());
            }
            // Of two processes that seal for the first time at once, one was first.
            known = opened(kept().orElseThrow());
        }
        return known;
    }

    private Optional<byte[]> kept() {
        return sql.sql("SELECT content FROM document.house_key WHERE number = 1")
                .query(byte[].class)
                .optional();
    }

    /// In a transaction of its own: the key stays, whatever becomes of the paper.
    private void keep(byte[] content) {
        apart.executeWithoutResult(_ ->
                sql.sql(
                                """
                                INSERT INTO document.house_key (number, content, made_at)
                                VALUES (1, :content, :now)
                                ON CONFLICT (number) DO NOTHING
                                """)
                        .param("content", content)
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    private Pair opened(byte[] content) {
        try {
            return pair(loaded(content, word), word);
        } catch (IOException wrongSecret) {
            throw new CannotStart(
                    "Le secret « seal » de secrets.properties n'ouvre pas la clé des papiers scellés :"
                            + " donnez à ce Quitus une copie du secrets.properties des autres.",
                    wrongSecret);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the house's key cannot be used", failure);
        }
    }

    private static Pair pair(KeyStore store, char[] word) throws GeneralSecurityException {
        return new Pair(
                (PrivateKey) store.getKey(ALIAS, word),
                (X509Certificate) store.getCertificate(ALIAS));
    }

    private static KeyStore loaded(byte[] content, char[] word)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), word);
        return store;
    }

    private byte[] made() {
        try {
            Pair pair =
                    Files.exists(oldFile)
                            ? pair(loaded(Files.readAllBytes(oldFile), OLD_WORD), OLD_WORD)
                            : fresh();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, word);
            store.setKeyEntry(ALIAS, pair.key(), word, new Certificate[] {pair.certificate()});
            var content = new ByteArrayOutputStream();
            store.store(content, word);
            return content.toByteArray();
        } catch (IOException | GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException("the house's key cannot be made", failure);
        }
    }

    private Pair fresh() throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        return new Pair(pair.getPrivate(), certificate(pair));
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
}
