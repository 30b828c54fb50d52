package coop.quitus.document.internal;

import coop.quitus.database.CannotStart;
import coop.quitus.database.DataDirectory;
import coop.quitus.document.BigFiles;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where the bytes of this house lie: vouchers on one shelf, what the house makes on another; in
/// the data directory, or in a bucket once one is named.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    static final String VOUCHERS = "voucherStore";

    private static final String FILES = "files";
    private static final long PART = 32L << 20;

    @Bean(name = VOUCHERS, defaultCandidate = false)
    FileStore vouchers(DataDirectory data, ObjectProvider<Bucket> bucket) {
        Bucket named = bucket.getIfAvailable();
        return named == null
                ? new FolderStore(data.vouchers())
                : new BucketStore(named.client(), named.name(), "vouchers", PART);
    }

    @Bean
    BigFiles bigFiles(DataDirectory data, ObjectProvider<Bucket> bucket) {
        Bucket named = bucket.getIfAvailable();
        return named == null
                ? new FolderStore(data.files())
                : new BucketStore(named.client(), named.name(), FILES, PART);
    }

    /// A bucket and the way to it.
    record Bucket(S3Client client, String name) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
        }
    }

    /// @param endpoint `https://s3.example.org`
    /// @param region as the store calls it; most take any word
    @Bean
    @ConditionalOnExpression("'${quitus.files.bucket:}' != ''")
    Bucket bucket(
            @Value("${quitus.files.bucket}") String name,
            @Value("${quitus.files.endpoint:}") String endpoint,
            @Value("${quitus.files.region:us-east-1}") String region,
            @Value("${quitus.files.key-id:}") String keyId,
            @Value("${quitus.files.key-secret:}") String keySecret) {
        if (endpoint.isBlank() || keyId.isBlank() || keySecret.isBlank()) {
            throw new CannotStart(
                    "Les fichiers vont dans le seau « "
                            + name
                            + " », mais il manque QUITUS_FILES_ENDPOINT, QUITUS_FILES_KEY_ID ou"
                            + " QUITUS_FILES_KEY_SECRET.");
        }
        S3Client client = client(URI.create(endpoint), region, keyId, keySecret);
        try {
            client.headBucket(of -> of.bucket(name));
            return new Bucket(client, name);
        } catch (SdkException failure) {
            client.close();
            throw new CannotStart(
                    "Le seau « "
                            + name
                            + " » ne répond pas à "
                            + endpoint
                            + " : "
                            + failure.getMessage(),
                    failure);
        }
    }

    /// Checksums only where S3 asks for them: stores of other makers do not know the newer ones.
    /// What is kept is named by its SHA-256 anyway.
    static S3Client client(URI endpoint, String region, String keyId, String keySecret) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(keyId, keySecret)))
                .serviceConfiguration(
                        usual -> usual.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(Duration.ofSeconds(5))
                                .socketTimeout(Duration.ofSeconds(60)))
                .build();
    }
}
